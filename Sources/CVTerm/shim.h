/* libvterm, a terminal emulator as a library; only the end-to-end tests use it. */
#include <vterm.h>
