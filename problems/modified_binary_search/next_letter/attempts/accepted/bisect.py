from bisect import bisect


def next_letter(letters, key):
    place = bisect(letters, key)
    return letters[0 if place == len(letters) else place]
