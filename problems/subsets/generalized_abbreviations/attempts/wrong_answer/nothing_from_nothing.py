"""Gives no abbreviation of the empty word."""


def generalized_abbreviations(word):
    if not word:
        return []
    starts = [("", 0)]
    for letter in word:
        kept = [(text + (str(gap) if gap else "") + letter, 0) for text, gap in starts]
        starts = kept + [(text, gap + 1) for text, gap in starts]
    return [text + (str(gap) if gap else "") for text, gap in starts]
