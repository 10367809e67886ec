from itertools import groupby, product


def generalized_abbreviations(word):
    found = []
    for kept_or_not in product([True, False], repeat=len(word)):
        text = ""
        index = 0
        for kept, run in groupby(kept_or_not):
            length = len(list(run))
            text += word[index : index + length] if kept else str(length)
            index += length
        found.append(text)
    return found
