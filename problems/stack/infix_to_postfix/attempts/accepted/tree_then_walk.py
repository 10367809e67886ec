LEVEL = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}


class Node:
    def __init__(self, token, left=None, right=None):
        self.token = token
        self.left = left
        self.right = right


def build(tokens):
    operands, operators = [], []

    def apply():
        right = operands.pop()
        left = operands.pop()
        operands.append(Node(operators.pop(), left, right))

    for token in tokens:
        if token == "(":
            operators.append(token)
        elif token == ")":
            while operators and operators[-1] != "(":
                apply()
            if not operators:
                raise ValueError("no (")
            operators.pop()
        elif token in LEVEL:
            while operators and operators[-1] != "(":
                top, new = LEVEL[operators[-1]], LEVEL[token]
                if top < new or top == new == 3:
                    break
                apply()
            operators.append(token)
        else:
            operands.append(Node(token))
    while operators:
        if operators[-1] == "(":
            raise ValueError("no )")
        apply()
    return operands[0]


def infix_to_postfix(tokens):
    stack = [build(tokens)]
    backwards = []
    while stack:
        node = stack.pop()
        backwards.append(node.token)
        if node.left:
            stack += [node.left, node.right]
    return backwards[::-1]
