def longest_common_substring(first, second):
    best = 0
    for offset in range(-len(second) + 1, len(first)):
        run = 0
        for i in range(max(0, offset), min(len(first), len(second) + offset)):
            run = run + 1 if first[i] == second[i - offset] else 0
            best = max(best, run)
    return best
