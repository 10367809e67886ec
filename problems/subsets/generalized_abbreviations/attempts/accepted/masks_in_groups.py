from itertools import groupby, product


def generalized_abbreviations(word):
    found = []
    for row in product([True, False], repeat=len(word)):
        text = ""
        place = 0
        for kept, run in groupby(row):
            length = len(list(run))
            text += word[place : place + length] if kept else str(length)
            place += length
        found.append(text)
    return found
