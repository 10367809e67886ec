class Receipt:
    def __init__(self, expression):
        self.numbers = []
        self.signs = []
        self.known = {}
        self.read(expression)

    def read(self, expression):
        digits = ""
        for character in expression:
            if character in "+-*":
                self.numbers.append(int(digits))
                self.signs.append(character)
                digits = ""
            else:
                digits += character
        self.numbers.append(int(digits))

    def apply(self, sign, left, right):
        if sign == "+":
            return left + right
        if sign == "-":
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
                        found.append(self.apply(self.signs[i], left, right))
            self.known[first, last] = found
        return self.known[first, last]


def evaluate_expression(expression):
    receipt = Receipt(expression)
    return receipt.results(0, len(receipt.signs))
