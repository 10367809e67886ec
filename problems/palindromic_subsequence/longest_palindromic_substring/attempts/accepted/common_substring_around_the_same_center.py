def longest_palindromic_substring(text):
    """Compare with the reverse: on a diagonal of this table both strings have the same center."""
    n = len(text)
    backwards = text[::-1]
    best = ""
    for shift in range(-n + 1, n):
        run = 0
        for i in range(max(0, shift), min(n, n + shift)):
            run = run + 1 if text[i] == backwards[i - shift] else 0
            # the run from text[i - run + 1] to text[i] is read backwards from text[n - 1 - i + shift]
            if run > len(best) and n - 1 - i + shift == i - run + 1:
                best = text[i - run + 1 : i + 1]
    return best
