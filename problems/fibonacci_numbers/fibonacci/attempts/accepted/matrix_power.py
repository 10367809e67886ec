def multiply(x, y):
    return [[sum(x[i][k] * y[k][j] for k in range(2)) for j in range(2)] for i in range(2)]


def fibonacci(n):
    result, power = [[1, 0], [0, 1]], [[1, 1], [1, 0]]
    while n:
        if n & 1:
            result = multiply(result, power)
        power = multiply(power, power)
        n >>= 1
    return result[0][1]
