#include "content.h"

const char *const backline_content = "backline_CContent.resources/Content";
const char *const backline_compiled_content = "backline_CCompiledContent.resources/pack.compiled";
