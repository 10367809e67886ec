def evaluate_postfix(tokens):
    top = 0
    for token in tokens:
        if len(token) == 1 and not token.isdigit():
            if top < 2:
                raise ValueError("missing operand")
            top -= 1
            left, right = tokens[top - 1], tokens[top]
            match token:
                case "+":
                    left += right
                case "-":
                    left -= right
                case "*":
                    left *= right
                case "/":
                    quotient, rest = divmod(left, right)
                    left = quotient + (rest != 0 and quotient < 0)
            tokens[top - 1] = left
        else:
            tokens[top] = int(token)
            top += 1
    if top != 1:
        raise ValueError("leftover values")
    return tokens[0]
