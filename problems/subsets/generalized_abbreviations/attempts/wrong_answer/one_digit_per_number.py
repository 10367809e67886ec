"""Starts to count again after nine letters."""


def generalized_abbreviations(word):
    starts = [("", 0)]
    for letter in word:
        kept = [(text + (str(count % 10) if count else "") + letter, 0) for text, count in starts]
        starts = kept + [(text, count + 1) for text, count in starts]
    return [text + (str(count % 10) if count else "") for text, count in starts]
