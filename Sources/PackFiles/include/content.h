#ifndef BACKLINE_CONTENT_H
#define BACKLINE_CONTENT_H

/// Where the build puts the pack, relative to the folder of the executable.
extern const char *const backline_content;

/// Where the build puts the compiled pack, relative to the folder of the executable.
extern const char *const backline_compiled_content;

#endif
