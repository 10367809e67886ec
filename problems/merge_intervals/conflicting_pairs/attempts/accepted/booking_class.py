class Booking:
    def __init__(self, number, start, end):
        self.number = number
        self.start = start
        self.end = end


def conflicting_pairs(appointments):
    bookings = []
    for number, (start, end) in enumerate(appointments):
        bookings.append(Booking(number, start, end))
    bookings.sort(key=lambda booking: booking.start)
    pairs = []
    for i in range(len(bookings)):
        j = i + 1
        while j < len(bookings) and bookings[j].start < bookings[i].end:
            first, second = bookings[i].number, bookings[j].number
            pairs.append([min(first, second), max(first, second)])
            j += 1
    return pairs
