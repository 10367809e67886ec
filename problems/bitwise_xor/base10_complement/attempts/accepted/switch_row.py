class SwitchRow:
    def __init__(self, number):
        self.switches = []
        while number > 0:
            self.switches.append(number % 2)
            number //= 2
        if not self.switches:
            self.switches.append(0)

    def turn_all(self):
        for place in range(len(self.switches)):
            self.switches[place] = 1 - self.switches[place]

    def value(self):
        total = 0
        for place, switch in enumerate(self.switches):
            total += switch * 2**place
        return total


def base10_complement(n):
    row = SwitchRow(n)
    row.turn_all()
    return row.value()
