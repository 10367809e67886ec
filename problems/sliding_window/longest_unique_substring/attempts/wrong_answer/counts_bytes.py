"""Works on the bytes of the string; one character may have several."""


def longest_unique_substring(text):
    last = {}
    start = best = 0
    for index, byte in enumerate(text.encode("utf-8", "surrogatepass")):
        start = max(start, last.get(byte, -1) + 1)
        last[byte] = index
        best = max(best, index - start + 1)
    return best
