def longest_same_letter(text, k):
    counts = [0] * 26
    start = best = 0
    for end, letter in enumerate(text):
        counts[ord(letter) - ord("a")] += 1
        while end - start + 1 - max(counts) > k:
            counts[ord(text[start]) - ord("a")] -= 1
            start += 1
        best = max(best, end - start + 1)
    return best
