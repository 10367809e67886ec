"""Builds a suffix automaton without splitting states."""


def longest_common_substring(first, second):
    length, link, follow = [0], [-1], [{}]
    last = 0
    for char in first:
        state = len(length)
        length.append(length[last] + 1)
        link.append(0)
        follow.append({})
        while last != -1 and char not in follow[last]:
            follow[last][char] = state
            last = link[last]
        if last != -1:
            link[state] = follow[last][char]
        last = state
    best = matched = state = 0
    for char in second:
        while state and char not in follow[state]:
            state = link[state]
            matched = min(matched, length[state])
        if char in follow[state]:
            state = follow[state][char]
            matched += 1
        best = max(best, matched)
    return best
