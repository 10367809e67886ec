"""Works on the bytes of the text, of which one character may have several."""


def longest_unique_substring(text):
    last = {}
    start = best = 0
    for place, byte in enumerate(text.encode("utf-8", "surrogatepass")):
        start = max(start, last.get(byte, -1) + 1)
        last[byte] = place
        best = max(best, place - start + 1)
    return best
