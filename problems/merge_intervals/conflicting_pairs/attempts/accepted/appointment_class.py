class Appointment:
    def __init__(self, index, start, end):
        self.index = index
        self.start = start
        self.end = end


def conflicting_pairs(appointments):
    ordered = []
    for index, (start, end) in enumerate(appointments):
        ordered.append(Appointment(index, start, end))
    ordered.sort(key=lambda appointment: appointment.start)
    pairs = []
    for i in range(len(ordered)):
        j = i + 1
        while j < len(ordered) and ordered[j].start < ordered[i].end:
            first, second = ordered[i].index, ordered[j].index
            pairs.append([min(first, second), max(first, second)])
            j += 1
    return pairs
