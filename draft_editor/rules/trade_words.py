"""Words of the trade that dictionaries lack: makes, models, parts, abbreviations, common surnames.

What is underlined in every other message is soon no longer looked at.
"""

from __future__ import annotations

from typing import Final

from draft_editor.model.tongue import Tongue


def is_of_the_trade(word: str, tongue: Tongue) -> bool:
    """Whether this is a word of the trade in this language, or a name; in any case."""
    small = word.casefold()
    return small in _NAMES or small in (_FRENCH if tongue is Tongue.FRENCH else _ENGLISH)


def _words_of(text: str) -> frozenset[str]:
    return frozenset(text.split())


_NAMES: Final = _words_of(
    """
    acura audi bentley benz buick cadillac chevrolet chevy chrysler dodge ferrari fiat ford genesis
    honda hummer hyundai infiniti isuzu jaguar jeep kia lamborghini lexus lincoln lucid maserati
    mazda mercedes mini mitsubishi nissan polestar pontiac porsche rivian saab saturn scion subaru
    suzuki tesla toyota volkswagen volvo

    accord altima ascent bolt bronco camaro camry challenger charger cherokee civic corolla
    corvette crosstrek durango elantra encore envision equinox escalade escape explorer fiesta
    forester frontier fusion gladiator golf highlander impala impreza ioniq jetta journey juke
    kona legacy malibu maverick murano mustang navigator odyssey optima outback outlander palisade
    passat pathfinder pilot prius qashqai ranger ridgeline rogue santa seltos sentra sequoia sienna
    sierra silverado sonata sorento sportage stinger suburban tacoma tahoe taos taurus telluride
    terrain tiguan titan touareg traverse trax tucson tundra venza verano versa wrangler yaris yukon

    bilstein bosch brembo bridgestone carfax carplay castrol continental cooper denso dunlop
    firestone goodyear hankook interac kumho lyft mastercard michelin mobil mopar motorcraft nokian
    onstar pirelli toyo uber visa yokohama

    beaulieu bélanger bergeron bouchard boucher caron cloutier desjardins dubé fortin gagné gagnon
    gauthier girard lavoie leblanc lévesque nguyen ouellet paquette pelletier poirier poulin
    tremblay
    """
)
_ENGLISH: Final = _words_of(
    """
    appt asap backorder backordered dashcam defrost dropbox intercooler keybox keyless liftgate
    loaner mixup moonroof oem ok pls powertrain preowned recalibrate req'd retorque rustproofing thx
    touchup tpms transaxle u-joint undercoating vin walkaround wheelset wi-fi wifi winterize
    winterized wks
    """
)
_FRENCH: Final = _words_of(
    """
    allo antirouille céduler cédulé cédulée écocentre infodivertissement odomètre ok rdv recalibrer
    sem survoltage svp tel télédéverrouillage textez texto textos tx vus wi-fi wifi
    """
)
