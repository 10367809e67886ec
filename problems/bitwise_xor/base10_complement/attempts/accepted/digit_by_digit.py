def base10_complement(n):
    if n == 0:
        return 1
    answer, value = 0, 1
    while n > 0:
        if n % 2 == 0:
            answer += value
        value *= 2
        n //= 2
    return answer
