/* What Terminal needs of the C library and of GNU Readline, in a form Swift can check. */
#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdint.h>

/* Columns of a Unicode scalar, -1 for a control; does not depend on the locale of the process. */
int terminal_scalar_columns(uint32_t scalar);

#endif
