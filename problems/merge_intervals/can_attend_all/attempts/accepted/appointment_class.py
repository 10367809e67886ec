class Appointment:
    def __init__(self, start, end):
        self.start = start
        self.end = end

    def overlaps(self, other):
        return self.start < other.end and other.start < self.end


def can_attend_all(appointments):
    todo = []
    for start, end in appointments:
        todo.append(Appointment(start, end))
    todo.sort(key=lambda a: a.start)
    for i in range(1, len(todo)):
        if todo[i].overlaps(todo[i - 1]):
            return False
    return True
