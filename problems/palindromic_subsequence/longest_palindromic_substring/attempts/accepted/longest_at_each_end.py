def longest_palindromic_substring(text):
    best = ""
    for end in range(1, len(text) + 1):
        # the longest one grows by at most two characters when one more is read
        for length in (len(best) + 2, len(best) + 1):
            part = text[end - length : end]
            if end >= length and part == part[::-1]:
                best = part
                break
    return best
