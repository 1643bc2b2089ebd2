"""A saga: flight, hotel and car are booked one after the other; if one fails, what was booked is cancelled again."""

from __future__ import annotations

from pydantic import BaseModel

from sfgen import Fail, Parameter, Retry, Task, Workflow, default
from sfgen.aws import lambda_


class Trip(BaseModel):
    """Who travels where."""

    traveller: str
    destination: str


class Booking(BaseModel):
    """What a booking function answers."""

    reference: str


wf = Workflow("book-trip", input=Trip)
why = wf.variable("why", type=str)


def book(what: str) -> Task[Booking]:
    """Book one part of the trip."""
    return lambda_.invoke(
        f"Book {what}",
        function=Parameter(f"Book{what.capitalize()}Function"),
        payload={"traveller": wf.input.traveller, "destination": wf.input.destination},
        result=Booking,
        retry=Retry.lambda_(),
    )


def cancel(what: str, booking: Booking) -> Task[object]:
    """Cancel it again; a cancellation is repeated until it works."""
    return lambda_.invoke(
        f"Cancel {what}",
        function=Parameter(f"Cancel{what.capitalize()}Function"),
        payload={"reference": booking.reference},
        retry=[Retry("States.ALL", interval_seconds=5, max_attempts=100, max_delay_seconds=600)],
    )


flight, hotel, car = book("flight"), book("hotel"), book("car")
failed = Fail("Trip not booked", error="TripNotBooked", cause=why)
cancel_flight = cancel("flight", flight.result) >> failed
cancel_hotel = cancel("hotel", hotel.result) >> cancel_flight


def because(step: Task[Booking]) -> dict[str, str]:
    """Keep why a step failed."""
    return {"why": default(step.error.Cause, step.error.Error)}


flight = flight.catch(then=failed, assign=because(flight))
hotel = hotel.catch(then=cancel_flight, assign=because(hotel))
car = car.catch(then=cancel_hotel, assign=because(car))

wf.start_at(flight >> hotel >> car)
wf.returns({"flight": flight.result.reference, "hotel": hotel.result.reference, "car": car.result.reference})
