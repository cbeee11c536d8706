// The build puts the compiled pack beside this target; a target needs a source file.
extern int backline_compiled_content_unused;
