def longest_same_letter(text, k):
    best = 0
    for letter in set(text):
        start = others = 0
        for end in range(len(text)):
            if text[end] != letter:
                others += 1
                while others > k:
                    if text[start] != letter:
                        others -= 1
                    start += 1
            best = max(best, end - start + 1)
    return best
