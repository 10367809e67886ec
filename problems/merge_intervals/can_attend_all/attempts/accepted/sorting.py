def can_attend_all(appointments):
    appointments.sort(key=lambda appointment: appointment[0])
    free_from = None
    for start, end in appointments:
        if free_from is not None and start < free_from:
            return False
        free_from = end
    return True
