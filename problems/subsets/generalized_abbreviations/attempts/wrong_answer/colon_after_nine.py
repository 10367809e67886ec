"""Counts a gap on by its last character, where a colon follows 9."""


def generalized_abbreviations(word):
    found = [""]
    for letter in word:
        kept = [text + letter for text in found]
        left_out = []
        for text in found:
            if text and not text[-1].isalpha():
                left_out.append(text[:-1] + chr(ord(text[-1]) + 1))
            else:
                left_out.append(text + "1")
        found = kept + left_out
    return found
