class Stack:
    def __init__(self):
        self.head = None

    def push(self, value):
        self.head = (value, self.head)

    def pop(self):
        if self.head is None:
            raise ValueError("the expression is malformed")
        value, self.head = self.head
        return value

    def is_empty(self):
        return self.head is None


def apply(operator, left, right):
    if operator == "+":
        return left + right
    if operator == "-":
        return left - right
    if operator == "*":
        return left * right
    sign = -1 if left * right < 0 else 1
    return sign * (abs(left) // abs(right))


def evaluate_postfix(tokens):
    stack = Stack()
    for token in tokens:
        if token in "+-*/":
            right = stack.pop()
            left = stack.pop()
            stack.push(apply(token, left, right))
        else:
            stack.push(int(token))
    value = stack.pop()
    if not stack.is_empty():
        raise ValueError("the expression is malformed")
    return value
