"""Writes a 0 where no letter is omitted between two letters."""


def generalized_abbreviations(word):
    starts = [("", -1)]
    for letter in word:
        kept = [(text + (str(count) if count >= 0 else "") + letter, 0) for text, count in starts]
        starts = kept + [(text, max(count, 0) + 1) for text, count in starts]
    return [text + (str(count) if count > 0 else "") for text, count in starts]
