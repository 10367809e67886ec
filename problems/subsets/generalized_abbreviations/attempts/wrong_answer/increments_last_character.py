"""Increases the last character of a number, where `:` follows `9`."""


def generalized_abbreviations(word):
    found = [""]
    for letter in word:
        kept = [text + letter for text in found]
        omitted = []
        for text in found:
            if text and not text[-1].isalpha():
                omitted.append(text[:-1] + chr(ord(text[-1]) + 1))
            else:
                omitted.append(text + "1")
        found = kept + omitted
    return found
