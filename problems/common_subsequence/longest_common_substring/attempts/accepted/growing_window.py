def longest_common_substring(first, second):
    best = 0
    for end in range(1, len(first) + 1):
        # The longest that ends here is at most one longer than the best so far.
        while end > best and first[end - best - 1 : end] in second:
            best += 1
    return best
