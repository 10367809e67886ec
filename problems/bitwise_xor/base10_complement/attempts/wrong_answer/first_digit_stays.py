"""Does not flip the first digit."""


def base10_complement(n):
    digits = bin(n)[2:]
    turned = "".join("1" if digit == "0" else "0" for digit in digits[1:])
    return int(digits[0] + turned, 2)
