"""Goes through sixty switches at most."""


def base10_complement(n):
    if n == 0:
        return 1
    answer = 0
    for place in range(60):
        if n >> place == 0:
            break
        answer |= (1 - (n >> place & 1)) << place
    return answer
