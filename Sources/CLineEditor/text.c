// Which characters may stand in a line, and how bytes become characters.

#include <string.h>

#include "parts.h"

static const struct {
  uint32_t first, last;
} refused[] = {
    {0x0000, 0x001F},    // C0
    {0x007F, 0x009F},    // DEL, C1
    {0x061C, 0x061C},    // Arabic letter mark
    {0x200B, 0x200B},    // zero-width space
    {0x200E, 0x200F},    // left-to-right and right-to-left marks
    {0x2028, 0x202E},    // separators, embeddings and overrides
    {0x2060, 0x206F},    // invisible operators, isolates
    {0xD800, 0xDFFF},    // surrogates
    {0xFEFF, 0xFEFF},    // byte order mark
    {0xFFF9, 0xFFFB},    // interlinear annotation
    {0xE0000, 0xE007F},  // tags
};

int line_editor_allows(uint32_t scalar) {
  for (size_t i = 0; i < sizeof refused / sizeof *refused; i++)
    if (scalar >= refused[i].first && scalar <= refused[i].last) return 0;
  return scalar <= 0x10FFFF;
}

/// The length of the character that `lead` begins, or 0.
static int length_after(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) return 2;
  if (lead >= 0xE0 && lead <= 0xEF) return 3;
  if (lead >= 0xF0 && lead <= 0xF4) return 4;
  return 0;
}

static void begin(struct utf8 *sequence, unsigned char lead) {
  sequence->length = 0;
  sequence->wanted = length_after(lead);
  sequence->scalar = lead;
  if (sequence->wanted > 1) sequence->scalar &= 0x7Fu >> sequence->wanted;
}

/// Whether as few bytes as possible were used, which UTF-8 demands.
static int is_shortest(const struct utf8 *sequence) {
  static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
  return sequence->scalar >= least[sequence->length];
}

int utf8_take(struct utf8 *sequence, unsigned char byte) {
  if (sequence->length > 0 && (byte & 0xC0) == 0x80)
    sequence->scalar = sequence->scalar << 6 | (byte & 0x3F);
  else
    begin(sequence, byte);
  if (sequence->wanted == 0) return 0;
  sequence->bytes[sequence->length++] = (char)byte;
  if (sequence->length < sequence->wanted) return 0;
  int length = is_shortest(sequence) && line_editor_allows(sequence->scalar) ? sequence->length : 0;
  sequence->length = 0;
  return length;
}
