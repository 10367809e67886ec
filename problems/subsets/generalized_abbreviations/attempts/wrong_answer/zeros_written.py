"""Writes a 0 where nothing was left out between two letters."""


def generalized_abbreviations(word):
    starts = [("", -1)]
    for letter in word:
        kept = [(text + (str(gap) if gap >= 0 else "") + letter, 0) for text, gap in starts]
        starts = kept + [(text, max(gap, 0) + 1) for text, gap in starts]
    return [text + (str(gap) if gap > 0 else "") for text, gap in starts]
