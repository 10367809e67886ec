def base10_complement(n):
    return int(bin(n)[2:].translate(str.maketrans("01", "10")), 2)
