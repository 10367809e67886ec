"""Reads the list from the front."""


def next_letter(letters, key):
    for letter in letters:
        if letter > key:
            return letter
    return letters[0]
