#include "shell/page.h" // for AUTOMOC
