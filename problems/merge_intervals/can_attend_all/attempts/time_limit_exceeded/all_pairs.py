"""Compares all pairs."""


def can_attend_all(appointments):
    for i, (start, end) in enumerate(appointments):
        for other_start, other_end in appointments[i + 1 :]:
            if start < other_end and other_start < end:
                return False
    return True
