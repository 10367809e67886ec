from collections import OrderedDict


def longest_k_distinct(text, k):
    last = OrderedDict()
    start = best = 0
    for i, character in enumerate(text):
        last[character] = i
        last.move_to_end(character)
        if len(last) > k:
            _, place = last.popitem(last=False)
            start = place + 1
        best = max(best, i + 1 - start)
    return best
