"""Keeps the memo in a default argument, so that the next call reads it for another string."""


def palindromic_partitioning(text, known={}):
    def fewest(length):
        if length == 0:
            return -1
        key = (length, len(text), text[length - 1])
        if key not in known:
            starts = [start for start in range(length) if text[start:length] == text[start:length][::-1]]
            known[key] = 1 + min(map(fewest, starts))
        return known[key]

    for length in range(len(text)):
        fewest(length)
    return fewest(len(text))
