def evaluate_expression(expression):
    numbers, operators, digits = [], [], ""
    for char in expression:
        if char in "+-*":
            operators.append(char)
            numbers.append(int(digits))
            digits = ""
        else:
            digits += char
    numbers.append(int(digits))

    n = len(numbers)
    table = [[[] for _ in range(n)] for _ in range(n)]
    for i in range(n):
        table[i][i].append(numbers[i])
    for length in range(2, n + 1):
        for i in range(n - length + 1):
            j = i + length - 1
            for k in range(i, j):
                for a in table[i][k]:
                    for b in table[k + 1][j]:
                        if operators[k] == "+":
                            table[i][j].append(a + b)
                        elif operators[k] == "-":
                            table[i][j].append(a - b)
                        else:
                            table[i][j].append(a * b)
    return table[0][n - 1]
