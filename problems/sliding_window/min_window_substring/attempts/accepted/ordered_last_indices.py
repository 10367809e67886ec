from collections import Counter, OrderedDict, deque


def min_window_substring(text, pattern):
    need = Counter(pattern)
    indices = {character: deque() for character in need}
    kept = OrderedDict()  # the last indices of all that is needed, in ascending order
    best_start, best_length = 0, 0
    for end, character in enumerate(text):
        if character in need:
            kept[end] = None
            indices[character].append(end)
            if len(indices[character]) > need[character]:
                del kept[indices[character].popleft()]
            if len(kept) == len(pattern):
                start = next(iter(kept))
                if not best_length or end - start + 1 < best_length:
                    best_start, best_length = start, end - start + 1
    return text[best_start : best_start + best_length]
