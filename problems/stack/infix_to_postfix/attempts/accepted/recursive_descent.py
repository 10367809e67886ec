import sys


def infix_to_postfix(tokens):
    sys.setrecursionlimit(1_000_000)
    output = []
    rest = list(reversed(tokens))

    def following(operators):
        return rest and rest[-1] in operators

    def total():
        product()
        while following("+-"):
            operator = rest.pop()
            product()
            output.append(operator)

    def product():
        power()
        while following("*/"):
            operator = rest.pop()
            power()
            output.append(operator)

    def power():
        atom()
        if following("^"):
            operator = rest.pop()
            power()
            output.append(operator)

    def atom():
        token = rest.pop()
        if token != "(":
            output.append(token)
            return
        total()
        if not rest:
            raise ValueError("a ( is not closed")
        rest.pop()

    total()
    if rest:
        raise ValueError("a ) is not opened")
    return output
