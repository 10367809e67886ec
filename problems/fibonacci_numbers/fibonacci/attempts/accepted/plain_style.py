class Fibonacci:
    def __init__(self):
        self.values = {}
        self.values[0] = 0
        self.values[1] = 1

    def fill(self, last):
        number = 2
        while number <= last:
            first = self.values[number - 2]
            second = self.values[number - 1]
            self.values[number] = first + second
            number = number + 1

    def get(self, number):
        return self.values[number]


def fibonacci(n):
    solver = Fibonacci()
    solver.fill(n)
    return solver.get(n)
