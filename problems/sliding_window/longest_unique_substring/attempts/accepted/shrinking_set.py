def longest_unique_substring(text):
    window = set()
    start = best = 0
    for character in text:
        while character in window:
            window.remove(text[start])
            start += 1
        window.add(character)
        best = max(best, len(window))
    return best
