class Evaluator:
    def __init__(self, expression):
        self.numbers = []
        self.operators = []
        self.known = {}
        self.read(expression)

    def read(self, expression):
        digits = ""
        for character in expression:
            if character in "+-*":
                self.numbers.append(int(digits))
                self.operators.append(character)
                digits = ""
            else:
                digits += character
        self.numbers.append(int(digits))

    def apply(self, operator, left, right):
        if operator == "+":
            return left + right
        if operator == "-":
            return left - right
        return left * right

    def results(self, first, last):
        if (first, last) not in self.known:
            found = []
            if first == last:
                found.append(self.numbers[first])
            for i in range(first, last):
                for left in self.results(first, i):
                    for right in self.results(i + 1, last):
                        found.append(self.apply(self.operators[i], left, right))
            self.known[first, last] = found
        return self.known[first, last]


def evaluate_expression(expression):
    evaluator = Evaluator(expression)
    return evaluator.results(0, len(evaluator.operators))
