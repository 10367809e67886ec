from bisect import bisect


def next_letter(letters, key):
    index = bisect(letters, key)
    return letters[0 if index == len(letters) else index]
