"""Takes the next mask above n, so that a number of ones only gets one digit too many."""


def base10_complement(n):
    mask = 1
    while mask <= n:
        mask = mask * 2 + 1
    return mask - n
