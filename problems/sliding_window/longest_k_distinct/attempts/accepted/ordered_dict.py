from collections import OrderedDict


def longest_k_distinct(text, k):
    last = OrderedDict()
    start = best = 0
    for i, character in enumerate(text):
        last[character] = i
        last.move_to_end(character)
        if len(last) > k:
            _, index = last.popitem(last=False)
            start = index + 1
        best = max(best, i + 1 - start)
    return best
