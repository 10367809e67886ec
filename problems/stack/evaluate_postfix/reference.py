from operator import add, mul, sub


def divide(left: int, right: int) -> int:
    """Truncate towards zero, without floats."""
    quotient = abs(left) // abs(right)
    return quotient if (left < 0) == (right < 0) else -quotient


OPERATIONS = {"+": add, "-": sub, "*": mul, "/": divide}


def evaluate_postfix(tokens: list[str]) -> int:
    stack: list[int] = []
    for token in tokens:
        operation = OPERATIONS.get(token)
        if operation is None:
            stack.append(int(token))
            continue
        if len(stack) < 2:
            raise ValueError(f"{token} lacks an operand")
        right = stack.pop()
        stack[-1] = operation(stack[-1], right)
    if len(stack) != 1:
        raise ValueError(f"{len(stack)} values are left")
    return stack[0]
