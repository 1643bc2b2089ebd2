"""mediaconvert: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions

AacAudioDescriptionBroadcasterMix: TypeAlias = Literal["BROADCASTER_MIXED_AD", "NORMAL"]
AacCodecProfile: TypeAlias = Literal["LC", "HEV1", "HEV2", "XHE"]
AacCodingMode: TypeAlias = Literal["AD_RECEIVER_MIX", "CODING_MODE_1_0", "CODING_MODE_1_1", "CODING_MODE_2_0", "CODING_MODE_5_1", "CODING_MODE_AUTO"]
AacLoudnessMeasurementMode: TypeAlias = Literal["PROGRAM", "ANCHOR"]
AacPassthroughControl: TypeAlias = Literal["WHEN_POSSIBLE", "NO_PASSTHROUGH"]
AacRateControlMode: TypeAlias = Literal["CBR", "VBR"]
AacRawFormat: TypeAlias = Literal["LATM_LOAS", "NONE"]
AacSpecification: TypeAlias = Literal["MPEG2", "MPEG4"]
AacVbrQuality: TypeAlias = Literal["LOW", "MEDIUM_LOW", "MEDIUM_HIGH", "HIGH"]
Ac3BitstreamMode: TypeAlias = Literal["COMPLETE_MAIN", "COMMENTARY", "DIALOGUE", "EMERGENCY", "HEARING_IMPAIRED", "MUSIC_AND_EFFECTS", "VISUALLY_IMPAIRED", "VOICE_OVER"]
Ac3CodingMode: TypeAlias = Literal["CODING_MODE_1_0", "CODING_MODE_1_1", "CODING_MODE_2_0", "CODING_MODE_3_2_LFE", "CODING_MODE_AUTO"]
Ac3DynamicRangeCompressionLine: TypeAlias = Literal["FILM_STANDARD", "FILM_LIGHT", "MUSIC_STANDARD", "MUSIC_LIGHT", "SPEECH", "NONE"]
Ac3DynamicRangeCompressionProfile: TypeAlias = Literal["FILM_STANDARD", "NONE"]
Ac3DynamicRangeCompressionRf: TypeAlias = Literal["FILM_STANDARD", "FILM_LIGHT", "MUSIC_STANDARD", "MUSIC_LIGHT", "SPEECH", "NONE"]
Ac3LfeFilter: TypeAlias = Literal["ENABLED", "DISABLED"]
Ac3MetadataControl: TypeAlias = Literal["FOLLOW_INPUT", "USE_CONFIGURED"]
Ac4BitstreamMode: TypeAlias = Literal["COMPLETE_MAIN", "EMERGENCY"]
Ac4CodingMode: TypeAlias = Literal["CODING_MODE_2_0", "CODING_MODE_3_2_LFE", "CODING_MODE_5_1_4"]
Ac4DynamicRangeCompressionDrcProfile: TypeAlias = Literal["NONE", "FILM_STANDARD", "FILM_LIGHT", "MUSIC_STANDARD", "MUSIC_LIGHT", "SPEECH"]
Ac4StereoDownmix: TypeAlias = Literal["NOT_INDICATED", "LO_RO", "LT_RT", "DPL2"]
AccelerationMode: TypeAlias = Literal["DISABLED", "ENABLED", "PREFERRED"]
AccelerationStatus: TypeAlias = Literal["NOT_APPLICABLE", "IN_PROGRESS", "ACCELERATED", "NOT_ACCELERATED"]
AdvancedInputFilter: TypeAlias = Literal["ENABLED", "DISABLED"]
AdvancedInputFilterAddTexture: TypeAlias = Literal["ENABLED", "DISABLED"]
AdvancedInputFilterSharpen: TypeAlias = Literal["OFF", "LOW", "HIGH"]
AfdSignaling: TypeAlias = Literal["NONE", "AUTO", "FIXED"]
AlphaBehavior: TypeAlias = Literal["DISCARD", "REMAP_TO_LUMA"]
AncillaryConvert608To708: TypeAlias = Literal["UPCONVERT", "DISABLED"]
AncillaryTerminateCaptions: TypeAlias = Literal["END_OF_INPUT", "DISABLED"]
AntiAlias: TypeAlias = Literal["DISABLED", "ENABLED"]
AudioChannelTag: TypeAlias = Literal["L", "R", "C", "LFE", "LS", "RS", "LC", "RC", "CS", "LSD", "RSD", "TCS", "VHL", "VHC", "VHR", "TBL", "TBC", "TBR", "RSL", "RSR", "LW", "RW", "LFE2", "LT", "RT", "HI", "NAR", "M"]
AudioCodec: TypeAlias = Literal["AAC", "MP2", "MP3", "WAV", "AIFF", "AC3", "AC4", "EAC3", "EAC3_ATMOS", "VORBIS", "OPUS", "PASSTHROUGH", "FLAC"]
AudioDefaultSelection: TypeAlias = Literal["DEFAULT", "NOT_DEFAULT"]
AudioDurationCorrection: TypeAlias = Literal["DISABLED", "AUTO", "TRACK", "FRAME", "FORCE"]
AudioLanguageCodeControl: TypeAlias = Literal["FOLLOW_INPUT", "USE_CONFIGURED"]
AudioNormalizationAlgorithm: TypeAlias = Literal["ITU_BS_1770_1", "ITU_BS_1770_2", "ITU_BS_1770_3", "ITU_BS_1770_4"]
AudioNormalizationAlgorithmControl: TypeAlias = Literal["CORRECT_AUDIO", "MEASURE_ONLY"]
AudioNormalizationLoudnessLogging: TypeAlias = Literal["LOG", "DONT_LOG"]
AudioNormalizationPeakCalculation: TypeAlias = Literal["TRUE_PEAK", "NONE"]
AudioSelectorType: TypeAlias = Literal["PID", "TRACK", "LANGUAGE_CODE", "HLS_RENDITION_GROUP", "ALL_PCM", "STREAM"]
AudioSmpte337Passthrough: TypeAlias = Literal["ENABLED", "DISABLED"]
AudioTypeControl: TypeAlias = Literal["FOLLOW_INPUT", "USE_CONFIGURED"]
Av1AdaptiveQuantization: TypeAlias = Literal["OFF", "LOW", "MEDIUM", "HIGH", "HIGHER", "MAX"]
Av1BitDepth: TypeAlias = Literal["BIT_8", "BIT_10"]
Av1FilmGrainSynthesis: TypeAlias = Literal["DISABLED", "ENABLED"]
Av1FramerateControl: TypeAlias = Literal["INITIALIZE_FROM_SOURCE", "SPECIFIED"]
Av1FramerateConversionAlgorithm: TypeAlias = Literal["DUPLICATE_DROP", "INTERPOLATE", "FRAMEFORMER", "MAINTAIN_FRAME_COUNT"]
Av1RateControlMode: TypeAlias = Literal["CBR", "QVBR"]
Av1SceneChangeDetect: TypeAlias = Literal["DISABLED", "ENABLED", "TRANSITION_DETECTION"]
Av1SpatialAdaptiveQuantization: TypeAlias = Literal["DISABLED", "ENABLED"]
AvcIntraClass: TypeAlias = Literal["CLASS_50", "CLASS_100", "CLASS_200", "CLASS_4K_2K"]
AvcIntraFramerateControl: TypeAlias = Literal["INITIALIZE_FROM_SOURCE", "SPECIFIED"]
AvcIntraFramerateConversionAlgorithm: TypeAlias = Literal["DUPLICATE_DROP", "INTERPOLATE", "FRAMEFORMER", "MAINTAIN_FRAME_COUNT"]
AvcIntraInterlaceMode: TypeAlias = Literal["PROGRESSIVE", "TOP_FIELD", "BOTTOM_FIELD", "FOLLOW_TOP_FIELD", "FOLLOW_BOTTOM_FIELD"]
AvcIntraScanTypeConversionMode: TypeAlias = Literal["INTERLACED", "INTERLACED_OPTIMIZE"]
AvcIntraSlowPal: TypeAlias = Literal["DISABLED", "ENABLED"]
AvcIntraTelecine: TypeAlias = Literal["NONE", "HARD"]
AvcIntraUhdQualityTuningLevel: TypeAlias = Literal["SINGLE_PASS", "MULTI_PASS"]
BandwidthReductionFilterSharpening: TypeAlias = Literal["LOW", "MEDIUM", "HIGH", "OFF"]
BandwidthReductionFilterStrength: TypeAlias = Literal["LOW", "MEDIUM", "HIGH", "AUTO", "OFF"]
BillingTagsSource: TypeAlias = Literal["QUEUE", "PRESET", "JOB_TEMPLATE", "JOB"]
BurnInSubtitleStylePassthrough: TypeAlias = Literal["ENABLED", "DISABLED"]
BurninSubtitleAlignment: TypeAlias = Literal["CENTERED", "LEFT", "AUTO"]
BurninSubtitleApplyFontColor: TypeAlias = Literal["WHITE_TEXT_ONLY", "ALL_TEXT"]
BurninSubtitleBackgroundColor: TypeAlias = Literal["NONE", "BLACK", "WHITE", "AUTO"]
BurninSubtitleFallbackFont: TypeAlias = Literal["BEST_MATCH", "MONOSPACED_SANSSERIF", "MONOSPACED_SERIF", "PROPORTIONAL_SANSSERIF", "PROPORTIONAL_SERIF"]
BurninSubtitleFontColor: TypeAlias = Literal["WHITE", "BLACK", "YELLOW", "RED", "GREEN", "BLUE", "HEX", "AUTO"]
BurninSubtitleOutlineColor: TypeAlias = Literal["BLACK", "WHITE", "YELLOW", "RED", "GREEN", "BLUE", "AUTO"]
BurninSubtitleShadowColor: TypeAlias = Literal["NONE", "BLACK", "WHITE", "AUTO"]
BurninSubtitleTeletextSpacing: TypeAlias = Literal["FIXED_GRID", "PROPORTIONAL", "AUTO"]
CaptionDestinationType: TypeAlias = Literal["BURN_IN", "DVB_SUB", "EMBEDDED", "EMBEDDED_PLUS_SCTE20", "IMSC", "SCTE20_PLUS_EMBEDDED", "SCC", "SRT", "SMI", "TELETEXT", "TTML", "WEBVTT"]
CaptionSource: TypeAlias = Literal["INPUT_CAPTION_SELECTOR", "SMART_SUBTITLE"]
CaptionSourceByteRateLimit: TypeAlias = Literal["ENABLED", "DISABLED"]
CaptionSourceConvertPaintOnToPopOn: TypeAlias = Literal["ENABLED", "DISABLED"]
CaptionSourceType: TypeAlias = Literal["ANCILLARY", "DVB_SUB", "EMBEDDED", "SCTE20", "SCC", "TTML", "STL", "SRT", "SMI", "SMPTE_TT", "TELETEXT", "NULL_SOURCE", "IMSC", "WEBVTT", "TT_3GPP"]
CaptionSourceUpconvertSTLToTeletext: TypeAlias = Literal["UPCONVERT", "DISABLED"]
ChromaPositionMode: TypeAlias = Literal["AUTO", "FORCE_CENTER", "FORCE_TOP_LEFT"]
CmafClientCache: TypeAlias = Literal["DISABLED", "ENABLED"]
CmafCodecSpecification: TypeAlias = Literal["RFC_6381", "RFC_4281"]
CmafEncryptionType: TypeAlias = Literal["SAMPLE_AES", "AES_CTR"]
CmafImageBasedTrickPlay: TypeAlias = Literal["NONE", "THUMBNAIL", "THUMBNAIL_AND_FULLFRAME", "ADVANCED", "VARIANTS"]
CmafInitializationVectorInManifest: TypeAlias = Literal["INCLUDE", "EXCLUDE"]
CmafIntervalCadence: TypeAlias = Literal["FOLLOW_IFRAME", "FOLLOW_CUSTOM", "FOLLOW_SEGMENTATION"]
CmafKeyProviderType: TypeAlias = Literal["SPEKE", "STATIC_KEY"]
CmafManifestCompression: TypeAlias = Literal["GZIP", "NONE"]
CmafManifestDurationFormat: TypeAlias = Literal["FLOATING_POINT", "INTEGER"]
CmafMpdManifestBandwidthType: TypeAlias = Literal["AVERAGE", "MAX"]
CmafMpdProfile: TypeAlias = Literal["MAIN_PROFILE", "ON_DEMAND_PROFILE"]
CmafPtsOffsetHandlingForBFrames: TypeAlias = Literal["ZERO_BASED", "MATCH_INITIAL_PTS"]
CmafSegmentControl: TypeAlias = Literal["SINGLE_FILE", "SEGMENTED_FILES"]
CmafSegmentLengthControl: TypeAlias = Literal["EXACT", "GOP_MULTIPLE", "MATCH"]
CmafStreamInfResolution: TypeAlias = Literal["INCLUDE", "EXCLUDE"]
CmafTargetDurationCompatibilityMode: TypeAlias = Literal["LEGACY", "SPEC_COMPLIANT"]
CmafVideoCompositionOffsets: TypeAlias = Literal["SIGNED", "UNSIGNED"]
CmafWriteDASHManifest: TypeAlias = Literal["DISABLED", "ENABLED"]
CmafWriteHLSManifest: TypeAlias = Literal["DISABLED", "ENABLED"]
CmafWriteSegmentTimelineInRepresentation: TypeAlias = Literal["ENABLED", "DISABLED"]
CmfcAudioDuration: TypeAlias = Literal["DEFAULT_CODEC_DURATION", "MATCH_VIDEO_DURATION"]
CmfcAudioTrackType: TypeAlias = Literal["ALTERNATE_AUDIO_AUTO_SELECT_DEFAULT", "ALTERNATE_AUDIO_AUTO_SELECT", "ALTERNATE_AUDIO_NOT_AUTO_SELECT", "AUDIO_ONLY_VARIANT_STREAM"]
CmfcC2paManifest: TypeAlias = Literal["INCLUDE", "EXCLUDE"]
CmfcDescriptiveVideoServiceFlag: TypeAlias = Literal["DONT_FLAG", "FLAG"]
CmfcIFrameOnlyManifest: TypeAlias = Literal["INCLUDE", "EXCLUDE"]
CmfcKlvMetadata: TypeAlias = Literal["PASSTHROUGH", "NONE"]
CmfcManifestMetadataSignaling: TypeAlias = Literal["ENABLED", "DISABLED"]
CmfcScte35Esam: TypeAlias = Literal["INSERT", "NONE"]
CmfcScte35Source: TypeAlias = Literal["PASSTHROUGH", "NONE", "MANIFEST_CUES"]
CmfcTimedMetadata: TypeAlias = Literal["PASSTHROUGH", "NONE"]
CmfcTimedMetadataBoxVersion: TypeAlias = Literal["VERSION_0", "VERSION_1"]
Codec: TypeAlias = Literal["UNKNOWN", "AAC", "AC3", "AMR", "EAC3", "FLAC", "MP2", "MP3", "OPUS", "PCM", "VORBIS", "WMA", "WMA2", "WMAPRO", "AV1", "AVC", "DV", "H263", "HEVC", "JPEG2000", "MJPEG", "MPEG1", "MP4V", "MPEG2", "PRORES", "QTRLE", "THEORA", "UNCOMPRESSED", "VC1", "VC3", "VFW", "VP8", "VP9", "C608", "C708", "WEBVTT"]
ColorMetadata: TypeAlias = Literal["IGNORE", "INSERT"]
ColorPrimaries: TypeAlias = Literal["ITU_709", "UNSPECIFIED", "RESERVED", "ITU_470M", "ITU_470BG", "SMPTE_170M", "SMPTE_240M", "GENERIC_FILM", "ITU_2020", "SMPTE_428_1", "SMPTE_431_2", "SMPTE_EG_432_1", "IPT", "SMPTE_2067XYZ", "EBU_3213_E", "LAST"]
ColorSpace: TypeAlias = Literal["FOLLOW", "REC_601", "REC_709", "HDR10", "HLG_2020", "P3DCI", "P3D65_SDR", "P3D65_HDR"]
ColorSpaceConversion: TypeAlias = Literal["NONE", "FORCE_601", "FORCE_709", "FORCE_HDR10", "FORCE_HLG_2020", "FORCE_P3DCI", "FORCE_P3D65_SDR", "FORCE_P3D65_HDR"]
ColorSpaceUsage: TypeAlias = Literal["FORCE", "FALLBACK"]
Commitment: TypeAlias = Literal["ONE_YEAR"]
ContainerType: TypeAlias = Literal["F4V", "GIF", "ISMV", "M2TS", "M3U8", "CMFC", "MOV", "MP4", "MPD", "MXF", "OGG", "WEBM", "RAW", "Y4M"]
CopyProtectionAction: TypeAlias = Literal["PASSTHROUGH", "STRIP"]
DashAdaptationSetGrouping: TypeAlias = Literal["CODEC"]
DashIsoGroupAudioChannelConfigSchemeIdUri: TypeAlias = Literal["MPEG_CHANNEL_CONFIGURATION", "DOLBY_CHANNEL_CONFIGURATION"]
DashIsoHbbtvCompliance: TypeAlias = Literal["HBBTV_1_5", "NONE"]
DashIsoImageBasedTrickPlay: TypeAlias = Literal["NONE", "THUMBNAIL", "THUMBNAIL_AND_FULLFRAME", "ADVANCED", "VARIANTS"]
DashIsoIntervalCadence: TypeAlias = Literal["FOLLOW_IFRAME", "FOLLOW_CUSTOM", "FOLLOW_SEGMENTATION"]
DashIsoMpdManifestBandwidthType: TypeAlias = Literal["AVERAGE", "MAX"]
DashIsoMpdProfile: TypeAlias = Literal["MAIN_PROFILE", "ON_DEMAND_PROFILE"]
DashIsoPlaybackDeviceCompatibility: TypeAlias = Literal["CENC_V1", "UNENCRYPTED_SEI", "CENC_V1_UNENCRYPTED_HEADERS"]
DashIsoPtsOffsetHandlingForBFrames: TypeAlias = Literal["ZERO_BASED", "MATCH_INITIAL_PTS"]
DashIsoSegmentControl: TypeAlias = Literal["SINGLE_FILE", "SEGMENTED_FILES"]
DashIsoSegmentLengthControl: TypeAlias = Literal["EXACT", "GOP_MULTIPLE", "MATCH"]
DashIsoVideoCompositionOffsets: TypeAlias = Literal["SIGNED", "UNSIGNED"]
DashIsoWriteSegmentTimelineInRepresentation: TypeAlias = Literal["ENABLED", "DISABLED"]
DashManifestStyle: TypeAlias = Literal["BASIC", "COMPACT", "DISTINCT", "FULL"]
DecryptionMode: TypeAlias = Literal["AES_CTR", "AES_CBC", "AES_GCM"]
DeinterlaceAlgorithm: TypeAlias = Literal["INTERPOLATE", "INTERPOLATE_TICKER", "BLEND", "BLEND_TICKER", "LINEAR_INTERPOLATION"]
DeinterlacerControl: TypeAlias = Literal["FORCE_ALL_FRAMES", "NORMAL"]
DeinterlacerMode: TypeAlias = Literal["DEINTERLACE", "INVERSE_TELECINE", "ADAPTIVE"]
DescribeEndpointsMode: TypeAlias = Literal["DEFAULT", "GET_ONLY"]
DolbyVisionCompatibility: TypeAlias = Literal["DUPLICATE_STREAM", "SUPPLEMENTAL_CODECS"]
DolbyVisionLevel6Mode: TypeAlias = Literal["PASSTHROUGH", "RECALCULATE", "SPECIFY"]
DolbyVisionMapping: TypeAlias = Literal["HDR10_NOMAP", "HDR10_1000"]
DolbyVisionPresence: TypeAlias = Literal["PRESENT", "ABSENT"]
DolbyVisionProfile: TypeAlias = Literal["PROFILE_5", "PROFILE_8_1"]
DropFrameTimecode: TypeAlias = Literal["DISABLED", "ENABLED"]
DvbSubSubtitleFallbackFont: TypeAlias = Literal["BEST_MATCH", "MONOSPACED_SANSSERIF", "MONOSPACED_SERIF", "PROPORTIONAL_SANSSERIF", "PROPORTIONAL_SERIF"]
DvbSubtitleAlignment: TypeAlias = Literal["CENTERED", "LEFT", "AUTO"]
DvbSubtitleApplyFontColor: TypeAlias = Literal["WHITE_TEXT_ONLY", "ALL_TEXT"]
DvbSubtitleBackgroundColor: TypeAlias = Literal["NONE", "BLACK", "WHITE", "AUTO"]
DvbSubtitleFontColor: TypeAlias = Literal["WHITE", "BLACK", "YELLOW", "RED", "GREEN", "BLUE", "HEX", "AUTO"]
DvbSubtitleOutlineColor: TypeAlias = Literal["BLACK", "WHITE", "YELLOW", "RED", "GREEN", "BLUE", "AUTO"]
DvbSubtitleShadowColor: TypeAlias = Literal["NONE", "BLACK", "WHITE", "AUTO"]
DvbSubtitleStylePassthrough: TypeAlias = Literal["ENABLED", "DISABLED"]
DvbSubtitleTeletextSpacing: TypeAlias = Literal["FIXED_GRID", "PROPORTIONAL", "AUTO"]
DvbSubtitlingType: TypeAlias = Literal["HEARING_IMPAIRED", "STANDARD"]
DvbddsHandling: TypeAlias = Literal["NONE", "SPECIFIED", "NO_DISPLAY_WINDOW", "SPECIFIED_OPTIMAL"]
DynamicAudioSelectorType: TypeAlias = Literal["ALL_TRACKS", "LANGUAGE_CODE"]
Eac3AtmosBitstreamMode: TypeAlias = Literal["COMPLETE_MAIN"]
Eac3AtmosCodingMode: TypeAlias = Literal["CODING_MODE_AUTO", "CODING_MODE_5_1_4", "CODING_MODE_7_1_4", "CODING_MODE_9_1_6"]
Eac3AtmosDialogueIntelligence: TypeAlias = Literal["ENABLED", "DISABLED"]
Eac3AtmosDownmixControl: TypeAlias = Literal["SPECIFIED", "INITIALIZE_FROM_SOURCE"]
Eac3AtmosDynamicRangeCompressionLine: TypeAlias = Literal["NONE", "FILM_STANDARD", "FILM_LIGHT", "MUSIC_STANDARD", "MUSIC_LIGHT", "SPEECH"]
Eac3AtmosDynamicRangeCompressionRf: TypeAlias = Literal["NONE", "FILM_STANDARD", "FILM_LIGHT", "MUSIC_STANDARD", "MUSIC_LIGHT", "SPEECH"]
Eac3AtmosDynamicRangeControl: TypeAlias = Literal["SPECIFIED", "INITIALIZE_FROM_SOURCE"]
Eac3AtmosMeteringMode: TypeAlias = Literal["LEQ_A", "ITU_BS_1770_1", "ITU_BS_1770_2", "ITU_BS_1770_3", "ITU_BS_1770_4"]
Eac3AtmosStereoDownmix: TypeAlias = Literal["NOT_INDICATED", "STEREO", "SURROUND", "DPL2"]
Eac3AtmosSurroundExMode: TypeAlias = Literal["NOT_INDICATED", "ENABLED", "DISABLED"]
Eac3AttenuationControl: TypeAlias = Literal["ATTENUATE_3_DB", "NONE"]
Eac3BitstreamMode: TypeAlias = Literal["COMPLETE_MAIN", "COMMENTARY", "EMERGENCY", "HEARING_IMPAIRED", "VISUALLY_IMPAIRED"]
Eac3CodingMode: TypeAlias = Literal["CODING_MODE_1_0", "CODING_MODE_2_0", "CODING_MODE_3_2", "CODING_MODE_AUTO"]
Eac3DcFilter: TypeAlias = Literal["ENABLED", "DISABLED"]
Eac3DynamicRangeCompressionLine: TypeAlias = Literal["NONE", "FILM_STANDARD", "FILM_LIGHT", "MUSIC_STANDARD", "MUSIC_LIGHT", "SPEECH"]
Eac3DynamicRangeCompressionRf: TypeAlias = Literal["NONE", "FILM_STANDARD", "FILM_LIGHT", "MUSIC_STANDARD", "MUSIC_LIGHT", "SPEECH"]
Eac3LfeControl: TypeAlias = Literal["LFE", "NO_LFE"]
Eac3LfeFilter: TypeAlias = Literal["ENABLED", "DISABLED"]
Eac3MetadataControl: TypeAlias = Literal["FOLLOW_INPUT", "USE_CONFIGURED"]
Eac3PassthroughControl: TypeAlias = Literal["WHEN_POSSIBLE", "NO_PASSTHROUGH"]
Eac3PhaseControl: TypeAlias = Literal["SHIFT_90_DEGREES", "NO_SHIFT"]
Eac3StereoDownmix: TypeAlias = Literal["NOT_INDICATED", "LO_RO", "LT_RT", "DPL2"]
Eac3SurroundExMode: TypeAlias = Literal["NOT_INDICATED", "ENABLED", "DISABLED"]
Eac3SurroundMode: TypeAlias = Literal["NOT_INDICATED", "ENABLED", "DISABLED"]
ElementalInferenceFeature: TypeAlias = Literal["SMART_CROP", "SMART_SUBTITLE"]
ElementalInferenceFeedManagementState: TypeAlias = Literal["CREATED", "ASSOCIATED", "PENDING_DELETION", "DELETED"]
EmbeddedConvert608To708: TypeAlias = Literal["UPCONVERT", "DISABLED"]
EmbeddedTerminateCaptions: TypeAlias = Literal["END_OF_INPUT", "DISABLED"]
EmbeddedTimecodeOverride: TypeAlias = Literal["NONE", "USE_MDPM"]
F4vMoovPlacement: TypeAlias = Literal["PROGRESSIVE_DOWNLOAD", "NORMAL"]
FileSourceConvert608To708: TypeAlias = Literal["UPCONVERT", "DISABLED"]
FileSourceTimeDeltaUnits: TypeAlias = Literal["SECONDS", "MILLISECONDS"]
FontScript: TypeAlias = Literal["AUTOMATIC", "HANS", "HANT"]
Format: TypeAlias = Literal["mp4", "quicktime", "matroska", "webm", "mxf", "wave", "avi", "mpegts", "mpegps", "mp3", "flac", "asf", "ogg", "three_gp", "three_g2", "aac", "ac3", "eac3"]
FrameControl: TypeAlias = Literal["NEAREST_IDRFRAME", "NEAREST_IFRAME"]
FrameMetricType: TypeAlias = Literal["PSNR", "SSIM", "MS_SSIM", "PSNR_HVS", "VMAF", "QVBR", "SHOT_CHANGE"]
GifFramerateControl: TypeAlias = Literal["INITIALIZE_FROM_SOURCE", "SPECIFIED"]
GifFramerateConversionAlgorithm: TypeAlias = Literal["DUPLICATE_DROP", "INTERPOLATE"]
H264AdaptiveQuantization: TypeAlias = Literal["OFF", "AUTO", "LOW", "MEDIUM", "HIGH", "HIGHER", "MAX"]
H264CodecLevel: TypeAlias = Literal["AUTO", "LEVEL_1", "LEVEL_1_1", "LEVEL_1_2", "LEVEL_1_3", "LEVEL_2", "LEVEL_2_1", "LEVEL_2_2", "LEVEL_3", "LEVEL_3_1", "LEVEL_3_2", "LEVEL_4", "LEVEL_4_1", "LEVEL_4_2", "LEVEL_5", "LEVEL_5_1", "LEVEL_5_2"]
H264CodecProfile: TypeAlias = Literal["BASELINE", "HIGH", "HIGH_10BIT", "HIGH_422", "HIGH_422_10BIT", "MAIN"]
H264DynamicSubGop: TypeAlias = Literal["ADAPTIVE", "STATIC"]
H264EndOfStreamMarkers: TypeAlias = Literal["INCLUDE", "SUPPRESS"]
H264EntropyEncoding: TypeAlias = Literal["CABAC", "CAVLC"]
H264ExplicitWeightedPrediction: TypeAlias = Literal["DISABLED", "ENABLED"]
H264FieldEncoding: TypeAlias = Literal["PAFF", "FORCE_FIELD", "MBAFF"]
H264FlickerAdaptiveQuantization: TypeAlias = Literal["DISABLED", "ENABLED"]
H264FramerateControl: TypeAlias = Literal["INITIALIZE_FROM_SOURCE", "SPECIFIED"]
H264FramerateConversionAlgorithm: TypeAlias = Literal["DUPLICATE_DROP", "INTERPOLATE", "FRAMEFORMER", "MAINTAIN_FRAME_COUNT"]
H264GopBReference: TypeAlias = Literal["DISABLED", "ENABLED"]
H264GopSizeUnits: TypeAlias = Literal["FRAMES", "SECONDS", "AUTO"]
H264InterlaceMode: TypeAlias = Literal["PROGRESSIVE", "TOP_FIELD", "BOTTOM_FIELD", "FOLLOW_TOP_FIELD", "FOLLOW_BOTTOM_FIELD"]
H264ParControl: TypeAlias = Literal["INITIALIZE_FROM_SOURCE", "SPECIFIED"]
H264QualityTuningLevel: TypeAlias = Literal["SINGLE_PASS", "SINGLE_PASS_HQ", "MULTI_PASS_HQ"]
H264RateControlMode: TypeAlias = Literal["VBR", "CBR", "QVBR"]
H264RepeatPps: TypeAlias = Literal["DISABLED", "ENABLED"]
H264SaliencyAwareEncoding: TypeAlias = Literal["DISABLED", "PREFERRED"]
H264ScanTypeConversionMode: TypeAlias = Literal["INTERLACED", "INTERLACED_OPTIMIZE"]
H264SceneChangeDetect: TypeAlias = Literal["DISABLED", "ENABLED", "TRANSITION_DETECTION"]
H264SlowPal: TypeAlias = Literal["DISABLED", "ENABLED"]
H264SpatialAdaptiveQuantization: TypeAlias = Literal["DISABLED", "ENABLED"]
H264Syntax: TypeAlias = Literal["DEFAULT", "RP2027"]
H264Telecine: TypeAlias = Literal["NONE", "SOFT", "HARD"]
H264TemporalAdaptiveQuantization: TypeAlias = Literal["DISABLED", "ENABLED"]
H264UnregisteredSeiTimecode: TypeAlias = Literal["DISABLED", "ENABLED"]
H264WriteMp4PackagingType: TypeAlias = Literal["AVC1", "AVC3"]
H265AdaptiveQuantization: TypeAlias = Literal["OFF", "LOW", "MEDIUM", "HIGH", "HIGHER", "MAX", "AUTO"]
H265AlternateTransferFunctionSei: TypeAlias = Literal["DISABLED", "ENABLED"]
H265CodecLevel: TypeAlias = Literal["AUTO", "LEVEL_1", "LEVEL_2", "LEVEL_2_1", "LEVEL_3", "LEVEL_3_1", "LEVEL_4", "LEVEL_4_1", "LEVEL_5", "LEVEL_5_1", "LEVEL_5_2", "LEVEL_6", "LEVEL_6_1", "LEVEL_6_2"]
H265CodecProfile: TypeAlias = Literal["MAIN_MAIN", "MAIN_HIGH", "MAIN10_MAIN", "MAIN10_HIGH", "MAIN_422_8BIT_MAIN", "MAIN_422_8BIT_HIGH", "MAIN_422_10BIT_MAIN", "MAIN_422_10BIT_HIGH"]
H265Deblocking: TypeAlias = Literal["ENABLED", "DISABLED"]
H265DynamicSubGop: TypeAlias = Literal["ADAPTIVE", "STATIC"]
H265EndOfStreamMarkers: TypeAlias = Literal["INCLUDE", "SUPPRESS"]
H265FlickerAdaptiveQuantization: TypeAlias = Literal["DISABLED", "ENABLED"]
H265FramerateControl: TypeAlias = Literal["INITIALIZE_FROM_SOURCE", "SPECIFIED"]
H265FramerateConversionAlgorithm: TypeAlias = Literal["DUPLICATE_DROP", "INTERPOLATE", "FRAMEFORMER", "MAINTAIN_FRAME_COUNT"]
H265GopBReference: TypeAlias = Literal["DISABLED", "ENABLED"]
H265GopSizeUnits: TypeAlias = Literal["FRAMES", "SECONDS", "AUTO"]
H265InterlaceMode: TypeAlias = Literal["PROGRESSIVE", "TOP_FIELD", "BOTTOM_FIELD", "FOLLOW_TOP_FIELD", "FOLLOW_BOTTOM_FIELD"]
H265MvOverPictureBoundaries: TypeAlias = Literal["ENABLED", "DISABLED"]
H265MvTemporalPredictor: TypeAlias = Literal["ENABLED", "DISABLED"]
H265ParControl: TypeAlias = Literal["INITIALIZE_FROM_SOURCE", "SPECIFIED"]
H265QualityTuningLevel: TypeAlias = Literal["SINGLE_PASS", "SINGLE_PASS_HQ", "MULTI_PASS_HQ"]
H265RateControlMode: TypeAlias = Literal["VBR", "CBR", "QVBR"]
H265SampleAdaptiveOffsetFilterMode: TypeAlias = Literal["DEFAULT", "ADAPTIVE", "OFF"]
H265ScanTypeConversionMode: TypeAlias = Literal["INTERLACED", "INTERLACED_OPTIMIZE"]
H265SceneChangeDetect: TypeAlias = Literal["DISABLED", "ENABLED", "TRANSITION_DETECTION"]
H265SlowPal: TypeAlias = Literal["DISABLED", "ENABLED"]
H265SpatialAdaptiveQuantization: TypeAlias = Literal["DISABLED", "ENABLED"]
H265Telecine: TypeAlias = Literal["NONE", "SOFT", "HARD"]
H265TemporalAdaptiveQuantization: TypeAlias = Literal["DISABLED", "ENABLED"]
H265TemporalIds: TypeAlias = Literal["DISABLED", "ENABLED"]
H265TilePadding: TypeAlias = Literal["NONE", "PADDED"]
H265Tiles: TypeAlias = Literal["DISABLED", "ENABLED"]
H265TreeBlockSize: TypeAlias = Literal["AUTO", "TREE_SIZE_32X32"]
H265UnregisteredSeiTimecode: TypeAlias = Literal["DISABLED", "ENABLED"]
H265WriteMp4PackagingType: TypeAlias = Literal["HVC1", "HEV1"]
HDRToSDRToneMapper: TypeAlias = Literal["PRESERVE_DETAILS", "VIBRANT"]
Hdr10PlusPresence: TypeAlias = Literal["PRESENT"]
HlsAdMarkers: TypeAlias = Literal["ELEMENTAL", "ELEMENTAL_SCTE35"]
HlsAudioOnlyContainer: TypeAlias = Literal["AUTOMATIC", "M2TS"]
HlsAudioOnlyHeader: TypeAlias = Literal["INCLUDE", "EXCLUDE"]
HlsAudioTrackType: TypeAlias = Literal["ALTERNATE_AUDIO_AUTO_SELECT_DEFAULT", "ALTERNATE_AUDIO_AUTO_SELECT", "ALTERNATE_AUDIO_NOT_AUTO_SELECT", "AUDIO_ONLY_VARIANT_STREAM"]
HlsCaptionLanguageSetting: TypeAlias = Literal["INSERT", "OMIT", "NONE"]
HlsCaptionSegmentLengthControl: TypeAlias = Literal["LARGE_SEGMENTS", "MATCH_VIDEO"]
HlsClientCache: TypeAlias = Literal["DISABLED", "ENABLED"]
HlsCodecSpecification: TypeAlias = Literal["RFC_6381", "RFC_4281"]
HlsDescriptiveVideoServiceFlag: TypeAlias = Literal["DONT_FLAG", "FLAG"]
HlsDirectoryStructure: TypeAlias = Literal["SINGLE_DIRECTORY", "SUBDIRECTORY_PER_STREAM"]
HlsEncryptionType: TypeAlias = Literal["AES128", "SAMPLE_AES"]
HlsIFrameOnlyManifest: TypeAlias = Literal["INCLUDE", "INCLUDE_AS_TS", "EXCLUDE"]
HlsImageBasedTrickPlay: TypeAlias = Literal["NONE", "THUMBNAIL", "THUMBNAIL_AND_FULLFRAME", "ADVANCED", "VARIANTS"]
HlsInitializationVectorInManifest: TypeAlias = Literal["INCLUDE", "EXCLUDE"]
HlsIntervalCadence: TypeAlias = Literal["FOLLOW_IFRAME", "FOLLOW_CUSTOM", "FOLLOW_SEGMENTATION"]
HlsKeyProviderType: TypeAlias = Literal["SPEKE", "STATIC_KEY"]
HlsManifestCompression: TypeAlias = Literal["GZIP", "NONE"]
HlsManifestDurationFormat: TypeAlias = Literal["FLOATING_POINT", "INTEGER"]
HlsOfflineEncrypted: TypeAlias = Literal["ENABLED", "DISABLED"]
HlsOutputSelection: TypeAlias = Literal["MANIFESTS_AND_SEGMENTS", "SEGMENTS_ONLY"]
HlsProgramDateTime: TypeAlias = Literal["INCLUDE", "EXCLUDE"]
HlsProgressiveWriteHlsManifest: TypeAlias = Literal["ENABLED", "DISABLED"]
HlsSegmentControl: TypeAlias = Literal["SINGLE_FILE", "SEGMENTED_FILES"]
HlsSegmentLengthControl: TypeAlias = Literal["EXACT", "GOP_MULTIPLE", "MATCH"]
HlsStreamInfResolution: TypeAlias = Literal["INCLUDE", "EXCLUDE"]
HlsTargetDurationCompatibilityMode: TypeAlias = Literal["LEGACY", "SPEC_COMPLIANT"]
HlsTimedMetadataId3Frame: TypeAlias = Literal["NONE", "PRIV", "TDRL"]
ImscAccessibilitySubs: TypeAlias = Literal["DISABLED", "ENABLED"]
ImscStylePassthrough: TypeAlias = Literal["ENABLED", "DISABLED"]
InputDeblockFilter: TypeAlias = Literal["ENABLED", "DISABLED"]
InputDenoiseFilter: TypeAlias = Literal["ENABLED", "DISABLED"]
InputFilterEnable: TypeAlias = Literal["AUTO", "DISABLE", "FORCE"]
InputPolicy: TypeAlias = Literal["ALLOWED", "DISALLOWED"]
InputPsiControl: TypeAlias = Literal["IGNORE_PSI", "USE_PSI"]
InputRotate: TypeAlias = Literal["DEGREE_0", "DEGREES_90", "DEGREES_180", "DEGREES_270", "AUTO"]
InputSampleRange: TypeAlias = Literal["FOLLOW", "FULL_RANGE", "LIMITED_RANGE"]
InputScanType: TypeAlias = Literal["AUTO", "PSF"]
InputTimecodeSource: TypeAlias = Literal["EMBEDDED", "ZEROBASED", "SPECIFIEDSTART"]
JobPhase: TypeAlias = Literal["PROBING", "TRANSCODING", "UPLOADING"]
JobStatus: TypeAlias = Literal["SUBMITTED", "PROGRESSING", "COMPLETE", "CANCELED", "ERROR"]
JobTemplateListBy: TypeAlias = Literal["NAME", "CREATION_DATE", "SYSTEM"]
JobsQueryFilterKey: TypeAlias = Literal["queue", "status", "fileInput", "jobEngineVersionRequested", "jobEngineVersionUsed", "audioCodec", "videoCodec", "errorCode"]
JobsQueryStatus: TypeAlias = Literal["SUBMITTED", "PROGRESSING", "COMPLETE", "ERROR"]
LanguageCode: TypeAlias = Literal["ENG", "SPA", "FRA", "DEU", "GER", "ZHO", "ARA", "HIN", "JPN", "RUS", "POR", "ITA", "URD", "VIE", "KOR", "PAN", "ABK", "AAR", "AFR", "AKA", "SQI", "AMH", "ARG", "HYE", "ASM", "AVA", "AVE", "AYM", "AZE", "BAM", "BAK", "EUS", "BEL", "BEN", "BIH", "BIS", "BOS", "BRE", "BUL", "MYA", "CAT", "KHM", "CHA", "CHE", "NYA", "CHU", "CHV", "COR", "COS", "CRE", "HRV", "CES", "DAN", "DIV", "NLD", "DZO", "ENM", "EPO", "EST", "EWE", "FAO", "FIJ", "FIN", "FRM", "FUL", "GLA", "GLG", "LUG", "KAT", "ELL", "GRN", "GUJ", "HAT", "HAU", "HEB", "HER", "HMO", "HUN", "ISL", "IDO", "IBO", "IND", "INA", "ILE", "IKU", "IPK", "GLE", "JAV", "KAL", "KAN", "KAU", "KAS", "KAZ", "KIK", "KIN", "KIR", "KOM", "KON", "KUA", "KUR", "LAO", "LAT", "LAV", "LIM", "LIN", "LIT", "LUB", "LTZ", "MKD", "MLG", "MSA", "MAL", "MLT", "GLV", "MRI", "MAR", "MAH", "MON", "NAU", "NAV", "NDE", "NBL", "NDO", "NEP", "SME", "NOR", "NOB", "NNO", "OCI", "OJI", "ORI", "ORM", "OSS", "PLI", "FAS", "POL", "PUS", "QUE", "QAA", "RON", "ROH", "RUN", "SMO", "SAG", "SAN", "SRD", "SRB", "SNA", "III", "SND", "SIN", "SLK", "SLV", "SOM", "SOT", "SUN", "SWA", "SSW", "SWE", "TGL", "TAH", "TGK", "TAM", "TAT", "TEL", "THA", "BOD", "TIR", "TON", "TSO", "TSN", "TUR", "TUK", "TWI", "UIG", "UKR", "UZB", "VEN", "VOL", "WLN", "CYM", "FRY", "WOL", "XHO", "YID", "YOR", "ZHA", "ZUL", "ORJ", "QPC", "TNG", "SRP"]
M2tsAudioBufferModel: TypeAlias = Literal["DVB", "ATSC"]
M2tsAudioDuration: TypeAlias = Literal["DEFAULT_CODEC_DURATION", "MATCH_VIDEO_DURATION"]
M2tsBufferModel: TypeAlias = Literal["MULTIPLEX", "NONE"]
M2tsDataPtsControl: TypeAlias = Literal["AUTO", "ALIGN_TO_VIDEO"]
M2tsEbpAudioInterval: TypeAlias = Literal["VIDEO_AND_FIXED_INTERVALS", "VIDEO_INTERVAL"]
M2tsEbpPlacement: TypeAlias = Literal["VIDEO_AND_AUDIO_PIDS", "VIDEO_PID"]
M2tsEsRateInPes: TypeAlias = Literal["INCLUDE", "EXCLUDE"]
M2tsForceTsVideoEbpOrder: TypeAlias = Literal["FORCE", "DEFAULT"]
M2tsKlvMetadata: TypeAlias = Literal["PASSTHROUGH", "NONE"]
M2tsNielsenId3: TypeAlias = Literal["INSERT", "NONE"]
M2tsPcrControl: TypeAlias = Literal["PCR_EVERY_PES_PACKET", "CONFIGURED_PCR_PERIOD"]
M2tsPreventBufferUnderflow: TypeAlias = Literal["DISABLED", "ENABLED"]
M2tsRateMode: TypeAlias = Literal["VBR", "CBR"]
M2tsScte35Source: TypeAlias = Literal["PASSTHROUGH", "NONE", "MANIFEST_CUES"]
M2tsSegmentationMarkers: TypeAlias = Literal["NONE", "RAI_SEGSTART", "RAI_ADAPT", "PSI_SEGSTART", "EBP", "EBP_LEGACY"]
M2tsSegmentationStyle: TypeAlias = Literal["MAINTAIN_CADENCE", "RESET_CADENCE"]
M3u8AudioDuration: TypeAlias = Literal["DEFAULT_CODEC_DURATION", "MATCH_VIDEO_DURATION"]
M3u8DataPtsControl: TypeAlias = Literal["AUTO", "ALIGN_TO_VIDEO"]
M3u8NielsenId3: TypeAlias = Literal["INSERT", "NONE"]
M3u8PcrControl: TypeAlias = Literal["PCR_EVERY_PES_PACKET", "CONFIGURED_PCR_PERIOD"]
M3u8Scte35Source: TypeAlias = Literal["PASSTHROUGH", "NONE", "MANIFEST_CUES"]
MatrixCoefficients: TypeAlias = Literal["RGB", "ITU_709", "UNSPECIFIED", "RESERVED", "FCC", "ITU_470BG", "SMPTE_170M", "SMPTE_240M", "YCgCo", "ITU_2020_NCL", "ITU_2020_CL", "SMPTE_2085", "CD_NCL", "CD_CL", "ITU_2100ICtCp", "IPT", "EBU3213", "LAST"]
MotionImageInsertionMode: TypeAlias = Literal["MOV", "PNG"]
MotionImagePlayback: TypeAlias = Literal["ONCE", "REPEAT"]
MovClapAtom: TypeAlias = Literal["INCLUDE", "EXCLUDE"]
MovCslgAtom: TypeAlias = Literal["INCLUDE", "EXCLUDE"]
MovMpeg2FourCCControl: TypeAlias = Literal["XDCAM", "MPEG"]
MovPaddingControl: TypeAlias = Literal["OMNEON", "NONE"]
MovReference: TypeAlias = Literal["SELF_CONTAINED", "EXTERNAL"]
Mp2AudioDescriptionMix: TypeAlias = Literal["BROADCASTER_MIXED_AD", "NONE"]
Mp3RateControlMode: TypeAlias = Literal["CBR", "VBR"]
Mp4C2paManifest: TypeAlias = Literal["INCLUDE", "EXCLUDE"]
Mp4CslgAtom: TypeAlias = Literal["INCLUDE", "EXCLUDE"]
Mp4FreeSpaceBox: TypeAlias = Literal["INCLUDE", "EXCLUDE"]
Mp4MoovPlacement: TypeAlias = Literal["PROGRESSIVE_DOWNLOAD", "NORMAL"]
MpdAccessibilityCaptionHints: TypeAlias = Literal["INCLUDE", "EXCLUDE"]
MpdAudioDuration: TypeAlias = Literal["DEFAULT_CODEC_DURATION", "MATCH_VIDEO_DURATION"]
MpdC2paManifest: TypeAlias = Literal["INCLUDE", "EXCLUDE"]
MpdCaptionContainerType: TypeAlias = Literal["RAW", "FRAGMENTED_MP4"]
MpdKlvMetadata: TypeAlias = Literal["NONE", "PASSTHROUGH"]
MpdManifestMetadataSignaling: TypeAlias = Literal["ENABLED", "DISABLED"]
MpdScte35Esam: TypeAlias = Literal["INSERT", "NONE"]
MpdScte35Source: TypeAlias = Literal["PASSTHROUGH", "NONE", "MANIFEST_CUES"]
MpdTimedMetadata: TypeAlias = Literal["PASSTHROUGH", "NONE"]
MpdTimedMetadataBoxVersion: TypeAlias = Literal["VERSION_0", "VERSION_1"]
Mpeg2AdaptiveQuantization: TypeAlias = Literal["OFF", "LOW", "MEDIUM", "HIGH"]
Mpeg2CodecLevel: TypeAlias = Literal["AUTO", "LOW", "MAIN", "HIGH1440", "HIGH"]
Mpeg2CodecProfile: TypeAlias = Literal["MAIN", "PROFILE_422"]
Mpeg2DynamicSubGop: TypeAlias = Literal["ADAPTIVE", "STATIC"]
Mpeg2FramerateControl: TypeAlias = Literal["INITIALIZE_FROM_SOURCE", "SPECIFIED"]
Mpeg2FramerateConversionAlgorithm: TypeAlias = Literal["DUPLICATE_DROP", "INTERPOLATE", "FRAMEFORMER", "MAINTAIN_FRAME_COUNT"]
Mpeg2GopSizeUnits: TypeAlias = Literal["FRAMES", "SECONDS"]
Mpeg2InterlaceMode: TypeAlias = Literal["PROGRESSIVE", "TOP_FIELD", "BOTTOM_FIELD", "FOLLOW_TOP_FIELD", "FOLLOW_BOTTOM_FIELD"]
Mpeg2IntraDcPrecision: TypeAlias = Literal["AUTO", "INTRA_DC_PRECISION_8", "INTRA_DC_PRECISION_9", "INTRA_DC_PRECISION_10", "INTRA_DC_PRECISION_11"]
Mpeg2ParControl: TypeAlias = Literal["INITIALIZE_FROM_SOURCE", "SPECIFIED"]
Mpeg2QualityTuningLevel: TypeAlias = Literal["SINGLE_PASS", "MULTI_PASS"]
Mpeg2RateControlMode: TypeAlias = Literal["VBR", "CBR"]
Mpeg2ScanTypeConversionMode: TypeAlias = Literal["INTERLACED", "INTERLACED_OPTIMIZE"]
Mpeg2SceneChangeDetect: TypeAlias = Literal["DISABLED", "ENABLED"]
Mpeg2SlowPal: TypeAlias = Literal["DISABLED", "ENABLED"]
Mpeg2SpatialAdaptiveQuantization: TypeAlias = Literal["DISABLED", "ENABLED"]
Mpeg2Syntax: TypeAlias = Literal["DEFAULT", "D_10"]
Mpeg2Telecine: TypeAlias = Literal["NONE", "SOFT", "HARD"]
Mpeg2TemporalAdaptiveQuantization: TypeAlias = Literal["DISABLED", "ENABLED"]
MsSmoothAudioDeduplication: TypeAlias = Literal["COMBINE_DUPLICATE_STREAMS", "NONE"]
MsSmoothFragmentLengthControl: TypeAlias = Literal["EXACT", "GOP_MULTIPLE"]
MsSmoothManifestEncoding: TypeAlias = Literal["UTF8", "UTF16"]
MxfAfdSignaling: TypeAlias = Literal["NO_COPY", "COPY_FROM_VIDEO"]
MxfProfile: TypeAlias = Literal["D_10", "XDCAM", "OP1A", "XAVC", "XDCAM_RDD9"]
MxfUncompressedAudioWrapping: TypeAlias = Literal["AUTO", "AES3"]
MxfXavcDurationMode: TypeAlias = Literal["ALLOW_ANY_DURATION", "DROP_FRAMES_FOR_COMPLIANCE"]
NielsenActiveWatermarkProcessType: TypeAlias = Literal["NAES2_AND_NW", "CBET", "NAES2_AND_NW_AND_CBET"]
NielsenSourceWatermarkStatusType: TypeAlias = Literal["CLEAN", "WATERMARKED"]
NielsenUniqueTicPerAudioTrackType: TypeAlias = Literal["RESERVE_UNIQUE_TICS_PER_TRACK", "SAME_TICS_PER_TRACK"]
NoiseFilterPostTemporalSharpening: TypeAlias = Literal["DISABLED", "ENABLED", "AUTO"]
NoiseFilterPostTemporalSharpeningStrength: TypeAlias = Literal["LOW", "MEDIUM", "HIGH"]
NoiseReducerFilter: TypeAlias = Literal["BILATERAL", "MEAN", "GAUSSIAN", "LANCZOS", "SHARPEN", "CONSERVE", "SPATIAL", "TEMPORAL", "PERCEPTUAL", "NONE"]
Order: TypeAlias = Literal["ASCENDING", "DESCENDING"]
OutputGroupType: TypeAlias = Literal["HLS_GROUP_SETTINGS", "DASH_ISO_GROUP_SETTINGS", "FILE_GROUP_SETTINGS", "MS_SMOOTH_GROUP_SETTINGS", "CMAF_GROUP_SETTINGS"]
OutputSdt: TypeAlias = Literal["SDT_FOLLOW", "SDT_FOLLOW_IF_PRESENT", "SDT_MANUAL", "SDT_NONE"]
PadVideo: TypeAlias = Literal["DISABLED", "BLACK"]
PassthroughSegmentationMode: TypeAlias = Literal["AUTO", "DURATION_BASED", "GOP_COUNT"]
PresetListBy: TypeAlias = Literal["NAME", "CREATION_DATE", "SYSTEM"]
PresetSpeke20Audio: TypeAlias = Literal["PRESET_AUDIO_1", "PRESET_AUDIO_2", "PRESET_AUDIO_3", "SHARED", "UNENCRYPTED"]
PresetSpeke20Video: TypeAlias = Literal["PRESET_VIDEO_1", "PRESET_VIDEO_2", "PRESET_VIDEO_3", "PRESET_VIDEO_4", "PRESET_VIDEO_5", "PRESET_VIDEO_6", "PRESET_VIDEO_7", "PRESET_VIDEO_8", "SHARED", "UNENCRYPTED"]
PricingPlan: TypeAlias = Literal["ON_DEMAND", "RESERVED"]
ProresChromaSampling: TypeAlias = Literal["PRESERVE_444_SAMPLING", "SUBSAMPLE_TO_422"]
ProresCodecProfile: TypeAlias = Literal["APPLE_PRORES_422", "APPLE_PRORES_422_HQ", "APPLE_PRORES_422_LT", "APPLE_PRORES_422_PROXY", "APPLE_PRORES_4444", "APPLE_PRORES_4444_XQ"]
ProresFramerateControl: TypeAlias = Literal["INITIALIZE_FROM_SOURCE", "SPECIFIED"]
ProresFramerateConversionAlgorithm: TypeAlias = Literal["DUPLICATE_DROP", "INTERPOLATE", "FRAMEFORMER", "MAINTAIN_FRAME_COUNT"]
ProresInterlaceMode: TypeAlias = Literal["PROGRESSIVE", "TOP_FIELD", "BOTTOM_FIELD", "FOLLOW_TOP_FIELD", "FOLLOW_BOTTOM_FIELD"]
ProresParControl: TypeAlias = Literal["INITIALIZE_FROM_SOURCE", "SPECIFIED"]
ProresScanTypeConversionMode: TypeAlias = Literal["INTERLACED", "INTERLACED_OPTIMIZE"]
ProresSlowPal: TypeAlias = Literal["DISABLED", "ENABLED"]
ProresTelecine: TypeAlias = Literal["NONE", "HARD"]
QueueListBy: TypeAlias = Literal["NAME", "CREATION_DATE"]
QueueStatus: TypeAlias = Literal["ACTIVE", "PAUSED"]
RemoveRubyReserveAttributes: TypeAlias = Literal["DISABLED", "ENABLED"]
RenewalType: TypeAlias = Literal["AUTO_RENEW", "EXPIRE"]
RequiredFlag: TypeAlias = Literal["ENABLED", "DISABLED"]
ReservationPlanStatus: TypeAlias = Literal["ACTIVE", "EXPIRED"]
RespondToAfd: TypeAlias = Literal["NONE", "RESPOND", "PASSTHROUGH"]
RuleType: TypeAlias = Literal["MIN_TOP_RENDITION_SIZE", "MIN_BOTTOM_RENDITION_SIZE", "FORCE_INCLUDE_RENDITIONS", "ALLOWED_RENDITIONS"]
S3ObjectCannedAcl: TypeAlias = Literal["PUBLIC_READ", "AUTHENTICATED_READ", "BUCKET_OWNER_READ", "BUCKET_OWNER_FULL_CONTROL"]
S3ServerSideEncryptionType: TypeAlias = Literal["SERVER_SIDE_ENCRYPTION_S3", "SERVER_SIDE_ENCRYPTION_KMS"]
S3StorageClass: TypeAlias = Literal["STANDARD", "REDUCED_REDUNDANCY", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER", "DEEP_ARCHIVE", "GLACIER_IR"]
SampleRangeConversion: TypeAlias = Literal["LIMITED_RANGE_SQUEEZE", "NONE", "LIMITED_RANGE_CLIP"]
ScalingBehavior: TypeAlias = Literal["DEFAULT", "STRETCH_TO_OUTPUT", "FIT", "FIT_NO_UPSCALE", "FILL", "SMART_CROP"]
SccDestinationFramerate: TypeAlias = Literal["FRAMERATE_23_97", "FRAMERATE_24", "FRAMERATE_25", "FRAMERATE_29_97_DROPFRAME", "FRAMERATE_29_97_NON_DROPFRAME"]
ShareStatus: TypeAlias = Literal["NOT_SHARED", "INITIATED", "SHARED"]
SimulateReservedQueue: TypeAlias = Literal["DISABLED", "ENABLED"]
SlowPalPitchCorrection: TypeAlias = Literal["DISABLED", "ENABLED"]
SrtStylePassthrough: TypeAlias = Literal["ENABLED", "DISABLED"]
StatusUpdateInterval: TypeAlias = Literal["SECONDS_10", "SECONDS_12", "SECONDS_15", "SECONDS_20", "SECONDS_30", "SECONDS_60", "SECONDS_120", "SECONDS_180", "SECONDS_240", "SECONDS_300", "SECONDS_360", "SECONDS_420", "SECONDS_480", "SECONDS_540", "SECONDS_600"]
TamsGapHandling: TypeAlias = Literal["SKIP_GAPS", "FILL_WITH_BLACK", "HOLD_LAST_FRAME"]
TeletextPageType: TypeAlias = Literal["PAGE_TYPE_INITIAL", "PAGE_TYPE_SUBTITLE", "PAGE_TYPE_ADDL_INFO", "PAGE_TYPE_PROGRAM_SCHEDULE", "PAGE_TYPE_HEARING_IMPAIRED_SUBTITLE"]
TimecodeBurninPosition: TypeAlias = Literal["TOP_CENTER", "TOP_LEFT", "TOP_RIGHT", "MIDDLE_LEFT", "MIDDLE_CENTER", "MIDDLE_RIGHT", "BOTTOM_LEFT", "BOTTOM_CENTER", "BOTTOM_RIGHT"]
TimecodeSource: TypeAlias = Literal["EMBEDDED", "ZEROBASED", "SPECIFIEDSTART"]
TimecodeTrack: TypeAlias = Literal["DISABLED", "ENABLED"]
TimedMetadata: TypeAlias = Literal["PASSTHROUGH", "NONE"]
TrackType: TypeAlias = Literal["video", "audio", "data"]
TransferCharacteristics: TypeAlias = Literal["ITU_709", "UNSPECIFIED", "RESERVED", "ITU_470M", "ITU_470BG", "SMPTE_170M", "SMPTE_240M", "LINEAR", "LOG10_2", "LOC10_2_5", "IEC_61966_2_4", "ITU_1361", "IEC_61966_2_1", "ITU_2020_10bit", "ITU_2020_12bit", "SMPTE_2084", "SMPTE_428_1", "ARIB_B67", "LAST"]
TsPtsOffset: TypeAlias = Literal["AUTO", "SECONDS", "MILLISECONDS"]
TtmlBackgroundColor: TypeAlias = Literal["NONE", "BLACK", "WHITE", "AUTO"]
TtmlFontColor: TypeAlias = Literal["WHITE", "BLACK", "YELLOW", "RED", "GREEN", "BLUE", "AUTO"]
TtmlFontStyle: TypeAlias = Literal["NORMAL", "ITALIC"]
TtmlFontWeight: TypeAlias = Literal["NORMAL", "BOLD"]
TtmlStylePassthrough: TypeAlias = Literal["ENABLED", "DISABLED"]
TtmlTextDecoration: TypeAlias = Literal["NONE", "UNDERLINE"]
Type: TypeAlias = Literal["SYSTEM", "CUSTOM"]
UncompressedFourcc: TypeAlias = Literal["I420", "I422", "I444"]
UncompressedFramerateControl: TypeAlias = Literal["INITIALIZE_FROM_SOURCE", "SPECIFIED"]
UncompressedFramerateConversionAlgorithm: TypeAlias = Literal["DUPLICATE_DROP", "INTERPOLATE", "FRAMEFORMER", "MAINTAIN_FRAME_COUNT"]
UncompressedInterlaceMode: TypeAlias = Literal["INTERLACED", "PROGRESSIVE"]
UncompressedScanTypeConversionMode: TypeAlias = Literal["INTERLACED", "INTERLACED_OPTIMIZE"]
UncompressedSlowPal: TypeAlias = Literal["DISABLED", "ENABLED"]
UncompressedTelecine: TypeAlias = Literal["NONE", "HARD"]
Vc3Class: TypeAlias = Literal["CLASS_145_8BIT", "CLASS_220_8BIT", "CLASS_220_10BIT"]
Vc3FramerateControl: TypeAlias = Literal["INITIALIZE_FROM_SOURCE", "SPECIFIED"]
Vc3FramerateConversionAlgorithm: TypeAlias = Literal["DUPLICATE_DROP", "INTERPOLATE", "FRAMEFORMER", "MAINTAIN_FRAME_COUNT"]
Vc3InterlaceMode: TypeAlias = Literal["INTERLACED", "PROGRESSIVE"]
Vc3ScanTypeConversionMode: TypeAlias = Literal["INTERLACED", "INTERLACED_OPTIMIZE"]
Vc3SlowPal: TypeAlias = Literal["DISABLED", "ENABLED"]
Vc3Telecine: TypeAlias = Literal["NONE", "HARD"]
VchipAction: TypeAlias = Literal["PASSTHROUGH", "STRIP"]
VideoCodec: TypeAlias = Literal["AV1", "AVC_INTRA", "FRAME_CAPTURE", "GIF", "H_264", "H_265", "MPEG2", "PASSTHROUGH", "PRORES", "UNCOMPRESSED", "VC3", "VP8", "VP9", "XAVC"]
VideoOverlayPlayBackMode: TypeAlias = Literal["ONCE", "REPEAT"]
VideoOverlayUnit: TypeAlias = Literal["PIXELS", "PERCENTAGE"]
VideoSelectorMode: TypeAlias = Literal["AUTO", "REMUX_ALL"]
VideoSelectorType: TypeAlias = Literal["AUTO", "STREAM"]
VideoTimecodeInsertion: TypeAlias = Literal["DISABLED", "PIC_TIMING_SEI"]
Vp8FramerateControl: TypeAlias = Literal["INITIALIZE_FROM_SOURCE", "SPECIFIED"]
Vp8FramerateConversionAlgorithm: TypeAlias = Literal["DUPLICATE_DROP", "INTERPOLATE", "FRAMEFORMER", "MAINTAIN_FRAME_COUNT"]
Vp8ParControl: TypeAlias = Literal["INITIALIZE_FROM_SOURCE", "SPECIFIED"]
Vp8QualityTuningLevel: TypeAlias = Literal["MULTI_PASS", "MULTI_PASS_HQ"]
Vp8RateControlMode: TypeAlias = Literal["VBR"]
Vp9FramerateControl: TypeAlias = Literal["INITIALIZE_FROM_SOURCE", "SPECIFIED"]
Vp9FramerateConversionAlgorithm: TypeAlias = Literal["DUPLICATE_DROP", "INTERPOLATE", "FRAMEFORMER", "MAINTAIN_FRAME_COUNT"]
Vp9ParControl: TypeAlias = Literal["INITIALIZE_FROM_SOURCE", "SPECIFIED"]
Vp9QualityTuningLevel: TypeAlias = Literal["MULTI_PASS", "MULTI_PASS_HQ"]
Vp9RateControlMode: TypeAlias = Literal["VBR"]
WatermarkingStrength: TypeAlias = Literal["LIGHTEST", "LIGHTER", "DEFAULT", "STRONGER", "STRONGEST"]
WavFormat: TypeAlias = Literal["RIFF", "RF64", "EXTENSIBLE"]
WebvttAccessibilitySubs: TypeAlias = Literal["DISABLED", "ENABLED"]
WebvttStylePassthrough: TypeAlias = Literal["ENABLED", "DISABLED", "STRICT", "MERGE"]
Xavc4kIntraCbgProfileClass: TypeAlias = Literal["CLASS_100", "CLASS_300", "CLASS_480"]
Xavc4kIntraVbrProfileClass: TypeAlias = Literal["CLASS_100", "CLASS_300", "CLASS_480"]
Xavc4kProfileBitrateClass: TypeAlias = Literal["BITRATE_CLASS_100", "BITRATE_CLASS_140", "BITRATE_CLASS_200"]
Xavc4kProfileCodecProfile: TypeAlias = Literal["HIGH", "HIGH_422"]
Xavc4kProfileQualityTuningLevel: TypeAlias = Literal["SINGLE_PASS", "SINGLE_PASS_HQ", "MULTI_PASS_HQ"]
XavcAdaptiveQuantization: TypeAlias = Literal["OFF", "AUTO", "LOW", "MEDIUM", "HIGH", "HIGHER", "MAX"]
XavcEntropyEncoding: TypeAlias = Literal["AUTO", "CABAC", "CAVLC"]
XavcFlickerAdaptiveQuantization: TypeAlias = Literal["DISABLED", "ENABLED"]
XavcFramerateControl: TypeAlias = Literal["INITIALIZE_FROM_SOURCE", "SPECIFIED"]
XavcFramerateConversionAlgorithm: TypeAlias = Literal["DUPLICATE_DROP", "INTERPOLATE", "FRAMEFORMER", "MAINTAIN_FRAME_COUNT"]
XavcGopBReference: TypeAlias = Literal["DISABLED", "ENABLED"]
XavcHdIntraCbgProfileClass: TypeAlias = Literal["CLASS_50", "CLASS_100", "CLASS_200"]
XavcHdProfileBitrateClass: TypeAlias = Literal["BITRATE_CLASS_25", "BITRATE_CLASS_35", "BITRATE_CLASS_50"]
XavcHdProfileQualityTuningLevel: TypeAlias = Literal["SINGLE_PASS", "SINGLE_PASS_HQ", "MULTI_PASS_HQ"]
XavcHdProfileTelecine: TypeAlias = Literal["NONE", "HARD"]
XavcInterlaceMode: TypeAlias = Literal["PROGRESSIVE", "TOP_FIELD", "BOTTOM_FIELD", "FOLLOW_TOP_FIELD", "FOLLOW_BOTTOM_FIELD"]
XavcProfile: TypeAlias = Literal["XAVC_HD_INTRA_CBG", "XAVC_4K_INTRA_CBG", "XAVC_4K_INTRA_VBR", "XAVC_HD", "XAVC_4K"]
XavcSlowPal: TypeAlias = Literal["DISABLED", "ENABLED"]
XavcSpatialAdaptiveQuantization: TypeAlias = Literal["DISABLED", "ENABLED"]
XavcTemporalAdaptiveQuantization: TypeAlias = Literal["DISABLED", "ENABLED"]
_AacSettings: TypeAlias = AacSettings
_Ac3Settings: TypeAlias = Ac3Settings
_Ac4Settings: TypeAlias = Ac4Settings
_AccelerationSettings: TypeAlias = AccelerationSettings
_AccelerationStatus: TypeAlias = AccelerationStatus
_AdvancedInputFilter: TypeAlias = AdvancedInputFilter
_AdvancedInputFilterSettings: TypeAlias = AdvancedInputFilterSettings
_AfdSignaling: TypeAlias = AfdSignaling
_AiffSettings: TypeAlias = AiffSettings
_AlphaBehavior: TypeAlias = AlphaBehavior
_AncillarySourceSettings: TypeAlias = AncillarySourceSettings
_AntiAlias: TypeAlias = AntiAlias
_AudioChannelTaggingSettings: TypeAlias = AudioChannelTaggingSettings
_AudioDurationCorrection: TypeAlias = AudioDurationCorrection
_AudioNormalizationSettings: TypeAlias = AudioNormalizationSettings
_AudioPitchCorrectionSettings: TypeAlias = AudioPitchCorrectionSettings
_AudioProperties: TypeAlias = AudioProperties
_AudioTypeControl: TypeAlias = AudioTypeControl
_AutomatedEncodingSettings: TypeAlias = AutomatedEncodingSettings
_Av1Settings: TypeAlias = Av1Settings
_AvailBlanking: TypeAlias = AvailBlanking
_AvcIntraClass: TypeAlias = AvcIntraClass
_AvcIntraSettings: TypeAlias = AvcIntraSettings
_AvcIntraUhdSettings: TypeAlias = AvcIntraUhdSettings
_BandwidthReductionFilter: TypeAlias = BandwidthReductionFilter
_BillingTagsSource: TypeAlias = BillingTagsSource
_BurninDestinationSettings: TypeAlias = BurninDestinationSettings
_ChannelMapping: TypeAlias = ChannelMapping
_ChromaPositionMode: TypeAlias = ChromaPositionMode
_ClipLimits: TypeAlias = ClipLimits
_CmafGroupSettings: TypeAlias = CmafGroupSettings
_CmfcSettings: TypeAlias = CmfcSettings
_Codec: TypeAlias = Codec
_CodecMetadata: TypeAlias = CodecMetadata
_ColorCorrector: TypeAlias = ColorCorrector
_ColorMetadata: TypeAlias = ColorMetadata
_ColorPrimaries: TypeAlias = ColorPrimaries
_ColorSpace: TypeAlias = ColorSpace
_ColorSpaceConversion: TypeAlias = ColorSpaceConversion
_ColorSpaceUsage: TypeAlias = ColorSpaceUsage
_Commitment: TypeAlias = Commitment
_Container: TypeAlias = Container
_ContainerSettings: TypeAlias = ContainerSettings
_ContentLightLevel: TypeAlias = ContentLightLevel
_CopyProtectionAction: TypeAlias = CopyProtectionAction
_DashAdaptationSetGrouping: TypeAlias = DashAdaptationSetGrouping
_DashIsoGroupSettings: TypeAlias = DashIsoGroupSettings
_DashManifestStyle: TypeAlias = DashManifestStyle
_DataProperties: TypeAlias = DataProperties
_DecryptionMode: TypeAlias = DecryptionMode
_Deinterlacer: TypeAlias = Deinterlacer
_DestinationSettings: TypeAlias = DestinationSettings
_DolbyVision: TypeAlias = DolbyVision
_DropFrameTimecode: TypeAlias = DropFrameTimecode
_DurationControl: TypeAlias = DurationControl
_DvbNitSettings: TypeAlias = DvbNitSettings
_DvbSdtSettings: TypeAlias = DvbSdtSettings
_DvbSubDestinationSettings: TypeAlias = DvbSubDestinationSettings
_DvbSubSourceSettings: TypeAlias = DvbSubSourceSettings
_DvbTdtSettings: TypeAlias = DvbTdtSettings
_Eac3AtmosSettings: TypeAlias = Eac3AtmosSettings
_Eac3Settings: TypeAlias = Eac3Settings
_ElementalInferenceConfiguration: TypeAlias = ElementalInferenceConfiguration
_ElementalInferenceSettings: TypeAlias = ElementalInferenceSettings
_EmbeddedDestinationSettings: TypeAlias = EmbeddedDestinationSettings
_EmbeddedSourceSettings: TypeAlias = EmbeddedSourceSettings
_EmbeddedTimecodeOverride: TypeAlias = EmbeddedTimecodeOverride
_EncryptionContractConfiguration: TypeAlias = EncryptionContractConfiguration
_ExtendedDataServices: TypeAlias = ExtendedDataServices
_F4vSettings: TypeAlias = F4vSettings
_FileGroupSettings: TypeAlias = FileGroupSettings
_FileSourceSettings: TypeAlias = FileSourceSettings
_FlacSettings: TypeAlias = FlacSettings
_FontScript: TypeAlias = FontScript
_Format: TypeAlias = Format
_FrameCaptureSettings: TypeAlias = FrameCaptureSettings
_FrameControl: TypeAlias = FrameControl
_FrameRate: TypeAlias = FrameRate
_GifSettings: TypeAlias = GifSettings
_H264Settings: TypeAlias = H264Settings
_H265Settings: TypeAlias = H265Settings
_Hdr10Metadata: TypeAlias = Hdr10Metadata
_Hdr10Plus: TypeAlias = Hdr10Plus
_Hdr10PlusPresence: TypeAlias = Hdr10PlusPresence
_HdrMetadata: TypeAlias = HdrMetadata
_HlsGroupSettings: TypeAlias = HlsGroupSettings
_HlsRenditionGroupSettings: TypeAlias = HlsRenditionGroupSettings
_HlsSettings: TypeAlias = HlsSettings
_ImageInserter: TypeAlias = ImageInserter
_ImscDestinationSettings: TypeAlias = ImscDestinationSettings
_InputScanType: TypeAlias = InputScanType
_Job: TypeAlias = Job
_JobTemplate: TypeAlias = JobTemplate
_LanguageCode: TypeAlias = LanguageCode
_M2tsSettings: TypeAlias = M2tsSettings
_M3u8Settings: TypeAlias = M3u8Settings
_MasteringDisplayColorVolume: TypeAlias = MasteringDisplayColorVolume
_MatrixCoefficients: TypeAlias = MatrixCoefficients
_Metadata: TypeAlias = Metadata
_MinBottomRenditionSize: TypeAlias = MinBottomRenditionSize
_MinTopRenditionSize: TypeAlias = MinTopRenditionSize
_MotionImageInserter: TypeAlias = MotionImageInserter
_MovSettings: TypeAlias = MovSettings
_Mp2Settings: TypeAlias = Mp2Settings
_Mp3Settings: TypeAlias = Mp3Settings
_Mp4Settings: TypeAlias = Mp4Settings
_MpdSettings: TypeAlias = MpdSettings
_Mpeg2Settings: TypeAlias = Mpeg2Settings
_MsSmoothGroupSettings: TypeAlias = MsSmoothGroupSettings
_MultiViewSettings: TypeAlias = MultiViewSettings
_MxfSettings: TypeAlias = MxfSettings
_NielsenConfiguration: TypeAlias = NielsenConfiguration
_NoiseReducer: TypeAlias = NoiseReducer
_OpusSettings: TypeAlias = OpusSettings
_Order: TypeAlias = Order
_OutputGroupSettings: TypeAlias = OutputGroupSettings
_OutputSdt: TypeAlias = OutputSdt
_OutputSettings: TypeAlias = OutputSettings
_PadVideo: TypeAlias = PadVideo
_PartnerWatermarking: TypeAlias = PartnerWatermarking
_PassthroughSettings: TypeAlias = PassthroughSettings
_Policy: TypeAlias = Policy
_Preset: TypeAlias = Preset
_PricingPlan: TypeAlias = PricingPlan
_ProresSettings: TypeAlias = ProresSettings
_Queue: TypeAlias = Queue
_RemixSettings: TypeAlias = RemixSettings
_RemoveRubyReserveAttributes: TypeAlias = RemoveRubyReserveAttributes
_RenewalType: TypeAlias = RenewalType
_ReservationPlan: TypeAlias = ReservationPlan
_ResourceTags: TypeAlias = ResourceTags
_RespondToAfd: TypeAlias = RespondToAfd
_SampleRangeConversion: TypeAlias = SampleRangeConversion
_ScalingBehavior: TypeAlias = ScalingBehavior
_SccDestinationSettings: TypeAlias = SccDestinationSettings
_SdkHttpMetadata: TypeAlias = SdkHttpMetadata
_SdkResponseMetadata: TypeAlias = SdkResponseMetadata
_ShareStatus: TypeAlias = ShareStatus
_SimulateReservedQueue: TypeAlias = SimulateReservedQueue
_SlowPalPitchCorrection: TypeAlias = SlowPalPitchCorrection
_SpekeKeyProvider: TypeAlias = SpekeKeyProvider
_SrtDestinationSettings: TypeAlias = SrtDestinationSettings
_StaticKeyProvider: TypeAlias = StaticKeyProvider
_StatusUpdateInterval: TypeAlias = StatusUpdateInterval
_TeletextDestinationSettings: TypeAlias = TeletextDestinationSettings
_TeletextSourceSettings: TypeAlias = TeletextSourceSettings
_TimecodeBurnin: TypeAlias = TimecodeBurnin
_TimecodeConfig: TypeAlias = TimecodeConfig
_TimecodeTrack: TypeAlias = TimecodeTrack
_TimedMetadata: TypeAlias = TimedMetadata
_TimedMetadataInsertion: TypeAlias = TimedMetadataInsertion
_Timing: TypeAlias = Timing
_TrackSourceSettings: TypeAlias = TrackSourceSettings
_TrackType: TypeAlias = TrackType
_TransferCharacteristics: TypeAlias = TransferCharacteristics
_TtmlDestinationSettings: TypeAlias = TtmlDestinationSettings
_Type: TypeAlias = Type
_UncompressedSettings: TypeAlias = UncompressedSettings
_Vc3Class: TypeAlias = Vc3Class
_Vc3Settings: TypeAlias = Vc3Settings
_VchipAction: TypeAlias = VchipAction
_VideoDescription: TypeAlias = VideoDescription
_VideoProperties: TypeAlias = VideoProperties
_VideoSelector: TypeAlias = VideoSelector
_VideoSelectorMode: TypeAlias = VideoSelectorMode
_VorbisSettings: TypeAlias = VorbisSettings
_Vp8Settings: TypeAlias = Vp8Settings
_Vp9Settings: TypeAlias = Vp9Settings
_WavSettings: TypeAlias = WavSettings
_WebvttDestinationSettings: TypeAlias = WebvttDestinationSettings
_WebvttHlsSourceSettings: TypeAlias = WebvttHlsSourceSettings
_Xavc4kIntraCbgProfileSettings: TypeAlias = Xavc4kIntraCbgProfileSettings
_Xavc4kIntraVbrProfileSettings: TypeAlias = Xavc4kIntraVbrProfileSettings
_Xavc4kProfileSettings: TypeAlias = Xavc4kProfileSettings
_XavcHdIntraCbgProfileSettings: TypeAlias = XavcHdIntraCbgProfileSettings
_XavcHdProfileSettings: TypeAlias = XavcHdProfileSettings
_XavcSettings: TypeAlias = XavcSettings

class _Errors:
    BadRequestException: ErrorName; ConflictException: ErrorName; ForbiddenException: ErrorName
    InternalServerErrorException: ErrorName; NotFoundException: ErrorName; ServiceQuotaExceededException: ErrorName
    TooManyRequestsException: ErrorName; UnprocessableEntityException: ErrorName
errors: _Errors

class AacSettingsDict(TypedDict, total=False):
    AudioDescriptionBroadcasterMix: AacAudioDescriptionBroadcasterMix | str; Bitrate: int
    CodecProfile: AacCodecProfile | str; CodingMode: AacCodingMode | str
    LoudnessMeasurementMode: AacLoudnessMeasurementMode | str; PassthroughControl: AacPassthroughControl | str
    RapInterval: int; RateControlMode: AacRateControlMode | str; RawFormat: AacRawFormat | str; SampleRate: int
    Specification: AacSpecification | str; TargetLoudnessRange: int; VbrQuality: AacVbrQuality | str
class Ac3SettingsDict(TypedDict, total=False):
    Bitrate: int; BitstreamMode: Ac3BitstreamMode | str; CodingMode: Ac3CodingMode | str; Dialnorm: int
    DynamicRangeCompressionLine: Ac3DynamicRangeCompressionLine | str
    DynamicRangeCompressionProfile: Ac3DynamicRangeCompressionProfile | str
    DynamicRangeCompressionRf: Ac3DynamicRangeCompressionRf | str; LfeFilter: Ac3LfeFilter | str
    MetadataControl: Ac3MetadataControl | str; SampleRate: int
class Ac4SettingsDict(TypedDict, total=False):
    Bitrate: int; BitstreamMode: Ac4BitstreamMode | str; CodingMode: Ac4CodingMode | str
    DynamicRangeCompressionFlatPanelTv: Ac4DynamicRangeCompressionDrcProfile | str
    DynamicRangeCompressionHomeTheater: Ac4DynamicRangeCompressionDrcProfile | str
    DynamicRangeCompressionPortableHeadphones: Ac4DynamicRangeCompressionDrcProfile | str
    DynamicRangeCompressionPortableSpeakers: Ac4DynamicRangeCompressionDrcProfile | str; LoRoCenterMixLevel: float
    LoRoSurroundMixLevel: float; LtRtCenterMixLevel: float; LtRtSurroundMixLevel: float; SampleRate: int
    StereoDownmix: Ac4StereoDownmix | str
class AccelerationSettingsDict(TypedDict, total=False):
    Mode: Required[AccelerationMode | str]
class AdvancedInputFilterSettingsDict(TypedDict, total=False):
    AddTexture: AdvancedInputFilterAddTexture | str; Sharpening: AdvancedInputFilterSharpen | str
class AiffSettingsDict(TypedDict, total=False):
    BitDepth: int; Channels: int; SampleRate: int
class AllowedRenditionSizeDict(TypedDict, total=False):
    Height: int; Required: RequiredFlag | str; Width: int
class AncillarySourceSettingsDict(TypedDict, total=False):
    Convert608To708: AncillaryConvert608To708 | str; SourceAncillaryChannelNumber: int
    TerminateCaptions: AncillaryTerminateCaptions | str
class AssociateCertificateRequestDict(TypedDict, total=False):
    Arn: Required[str]
class AudioChannelTaggingSettingsDict(TypedDict, total=False):
    ChannelTag: AudioChannelTag | str; ChannelTags: Sequence[AudioChannelTag | str]
class AudioCodecSettingsDict(TypedDict, total=False):
    AacSettings: AacSettingsDict | _AacSettings; Ac3Settings: Ac3SettingsDict | _Ac3Settings
    Ac4Settings: Ac4SettingsDict | _Ac4Settings; AiffSettings: AiffSettingsDict | _AiffSettings
    Codec: AudioCodec | str; Eac3AtmosSettings: Eac3AtmosSettingsDict | _Eac3AtmosSettings
    Eac3Settings: Eac3SettingsDict | _Eac3Settings; FlacSettings: FlacSettingsDict | _FlacSettings
    Mp2Settings: Mp2SettingsDict | _Mp2Settings; Mp3Settings: Mp3SettingsDict | _Mp3Settings
    OpusSettings: OpusSettingsDict | _OpusSettings; VorbisSettings: VorbisSettingsDict | _VorbisSettings
    WavSettings: WavSettingsDict | _WavSettings
class AudioDescriptionDict(TypedDict, total=False):
    AudioChannelTaggingSettings: AudioChannelTaggingSettingsDict | _AudioChannelTaggingSettings
    AudioNormalizationSettings: AudioNormalizationSettingsDict | _AudioNormalizationSettings
    AudioPitchCorrectionSettings: AudioPitchCorrectionSettingsDict | _AudioPitchCorrectionSettings
    AudioSourceName: str; AudioType: int; AudioTypeControl: _AudioTypeControl | str
    CodecSettings: AudioCodecSettingsDict | AudioCodecSettings; CustomLanguageCode: str
    LanguageCode: _LanguageCode | str; LanguageCodeControl: AudioLanguageCodeControl | str
    RemixSettings: RemixSettingsDict | _RemixSettings; StreamName: str
class AudioNormalizationSettingsDict(TypedDict, total=False):
    Algorithm: AudioNormalizationAlgorithm | str; AlgorithmControl: AudioNormalizationAlgorithmControl | str
    CorrectionGateLevel: int; LoudnessLogging: AudioNormalizationLoudnessLogging | str
    PeakCalculation: AudioNormalizationPeakCalculation | str; TargetLkfs: float; TruePeakLimiterThreshold: float
class AudioPitchCorrectionSettingsDict(TypedDict, total=False):
    SlowPalPitchCorrection: _SlowPalPitchCorrection | str
class AudioSelectorDict(TypedDict, total=False):
    AudioDurationCorrection: _AudioDurationCorrection | str; CustomLanguageCode: str
    DefaultSelection: AudioDefaultSelection | str; ExternalAudioFileInput: str
    HlsRenditionGroupSettings: HlsRenditionGroupSettingsDict | _HlsRenditionGroupSettings
    LanguageCode: _LanguageCode | str; Offset: int; Pids: Sequence[int]; ProgramSelection: int
    RemixSettings: RemixSettingsDict | _RemixSettings; SelectorType: AudioSelectorType | str
    Smpte337Passthrough: AudioSmpte337Passthrough | str; Streams: Sequence[int]; Tracks: Sequence[int]
class AudioSelectorGroupDict(TypedDict, total=False):
    AudioSelectorNames: Sequence[str]
class AutomatedAbrRuleDict(TypedDict, total=False):
    AllowedRenditions: Sequence[AllowedRenditionSizeDict | AllowedRenditionSize]
    ForceIncludeRenditions: Sequence[ForceIncludeRenditionSizeDict | ForceIncludeRenditionSize]
    MinBottomRenditionSize: MinBottomRenditionSizeDict | _MinBottomRenditionSize
    MinTopRenditionSize: MinTopRenditionSizeDict | _MinTopRenditionSize; Type: RuleType | str
class AutomatedAbrSettingsDict(TypedDict, total=False):
    MaxAbrBitrate: int; MaxQualityLevel: float; MaxRenditions: int; MinAbrBitrate: int
    Rules: Sequence[AutomatedAbrRuleDict | AutomatedAbrRule]
class AutomatedEncodingSettingsDict(TypedDict, total=False):
    AbrSettings: AutomatedAbrSettingsDict | AutomatedAbrSettings
class Av1QvbrSettingsDict(TypedDict, total=False):
    QvbrQualityLevel: int; QvbrQualityLevelFineTune: float
class Av1SettingsDict(TypedDict, total=False):
    AdaptiveQuantization: Av1AdaptiveQuantization | str; BitDepth: Av1BitDepth | str; Bitrate: int
    FilmGrainSynthesis: Av1FilmGrainSynthesis | str; FramerateControl: Av1FramerateControl | str
    FramerateConversionAlgorithm: Av1FramerateConversionAlgorithm | str; FramerateDenominator: int
    FramerateNumerator: int; GopSize: float; MaxBitrate: int; NumberBFramesBetweenReferenceFrames: int
    PerFrameMetrics: Sequence[FrameMetricType | str]; QvbrSettings: Av1QvbrSettingsDict | Av1QvbrSettings
    RateControlMode: Av1RateControlMode | str; SceneChangeDetect: Av1SceneChangeDetect | str; Slices: int
    SlidingWindowMs: int; SlidingWindowPeakBitrate: int
    SpatialAdaptiveQuantization: Av1SpatialAdaptiveQuantization | str
class AvailBlankingDict(TypedDict, total=False):
    AvailBlankingImage: str
class AvcIntraSettingsDict(TypedDict, total=False):
    AvcIntraClass: _AvcIntraClass | str; AvcIntraUhdSettings: AvcIntraUhdSettingsDict | _AvcIntraUhdSettings
    FramerateControl: AvcIntraFramerateControl | str
    FramerateConversionAlgorithm: AvcIntraFramerateConversionAlgorithm | str; FramerateDenominator: int
    FramerateNumerator: int; InterlaceMode: AvcIntraInterlaceMode | str
    PerFrameMetrics: Sequence[FrameMetricType | str]; ScanTypeConversionMode: AvcIntraScanTypeConversionMode | str
    SlowPal: AvcIntraSlowPal | str; Telecine: AvcIntraTelecine | str
class AvcIntraUhdSettingsDict(TypedDict, total=False):
    QualityTuningLevel: AvcIntraUhdQualityTuningLevel | str
class BandwidthReductionFilterDict(TypedDict, total=False):
    Sharpening: BandwidthReductionFilterSharpening | str; Strength: BandwidthReductionFilterStrength | str
class BurninDestinationSettingsDict(TypedDict, total=False):
    Alignment: BurninSubtitleAlignment | str; ApplyFontColor: BurninSubtitleApplyFontColor | str
    BackgroundColor: BurninSubtitleBackgroundColor | str; BackgroundOpacity: int
    FallbackFont: BurninSubtitleFallbackFont | str; FontColor: BurninSubtitleFontColor | str; FontFileBold: str
    FontFileBoldItalic: str; FontFileItalic: str; FontFileRegular: str; FontOpacity: int; FontResolution: int
    FontScript: _FontScript | str; FontSize: int; HexFontColor: str; OutlineColor: BurninSubtitleOutlineColor | str
    OutlineSize: int; RemoveRubyReserveAttributes: _RemoveRubyReserveAttributes | str
    ShadowColor: BurninSubtitleShadowColor | str; ShadowOpacity: int; ShadowXOffset: int; ShadowYOffset: int
    StylePassthrough: BurnInSubtitleStylePassthrough | str; TeletextSpacing: BurninSubtitleTeletextSpacing | str
    XPosition: int; YPosition: int
class CancelJobRequestDict(TypedDict, total=False):
    Id: Required[str]
class CaptionDescriptionDict(TypedDict, total=False):
    AudioSourceNames: Sequence[str]; CaptionSelectorName: str; CustomLanguageCode: str
    DestinationSettings: CaptionDestinationSettingsDict | CaptionDestinationSettings
    LanguageCode: _LanguageCode | str; LanguageDescription: str; Source: CaptionSource | str
class CaptionDescriptionPresetDict(TypedDict, total=False):
    CustomLanguageCode: str; DestinationSettings: CaptionDestinationSettingsDict | CaptionDestinationSettings
    LanguageCode: _LanguageCode | str; LanguageDescription: str
class CaptionDestinationSettingsDict(TypedDict, total=False):
    BurninDestinationSettings: BurninDestinationSettingsDict | _BurninDestinationSettings
    DestinationType: CaptionDestinationType | str
    DvbSubDestinationSettings: DvbSubDestinationSettingsDict | _DvbSubDestinationSettings
    EmbeddedDestinationSettings: EmbeddedDestinationSettingsDict | _EmbeddedDestinationSettings
    ImscDestinationSettings: ImscDestinationSettingsDict | _ImscDestinationSettings
    SccDestinationSettings: SccDestinationSettingsDict | _SccDestinationSettings
    SrtDestinationSettings: SrtDestinationSettingsDict | _SrtDestinationSettings
    TeletextDestinationSettings: TeletextDestinationSettingsDict | _TeletextDestinationSettings
    TtmlDestinationSettings: TtmlDestinationSettingsDict | _TtmlDestinationSettings
    WebvttDestinationSettings: WebvttDestinationSettingsDict | _WebvttDestinationSettings
class CaptionSelectorDict(TypedDict, total=False):
    CustomLanguageCode: str; LanguageCode: _LanguageCode | str
    SourceSettings: CaptionSourceSettingsDict | CaptionSourceSettings
class CaptionSourceFramerateDict(TypedDict, total=False):
    FramerateDenominator: int; FramerateNumerator: int
class CaptionSourceSettingsDict(TypedDict, total=False):
    AncillarySourceSettings: AncillarySourceSettingsDict | _AncillarySourceSettings
    DvbSubSourceSettings: DvbSubSourceSettingsDict | _DvbSubSourceSettings
    EmbeddedSourceSettings: EmbeddedSourceSettingsDict | _EmbeddedSourceSettings
    FileSourceSettings: FileSourceSettingsDict | _FileSourceSettings; SourceType: CaptionSourceType | str
    TeletextSourceSettings: TeletextSourceSettingsDict | _TeletextSourceSettings
    TrackSourceSettings: TrackSourceSettingsDict | _TrackSourceSettings
    WebvttHlsSourceSettings: WebvttHlsSourceSettingsDict | _WebvttHlsSourceSettings
class ChannelMappingDict(TypedDict, total=False):
    OutputChannels: Sequence[OutputChannelMappingDict | OutputChannelMapping]
class ClipLimitsDict(TypedDict, total=False):
    MaximumRGBTolerance: int; MaximumYUV: int; MinimumRGBTolerance: int; MinimumYUV: int
class CmafAdditionalManifestDict(TypedDict, total=False):
    ManifestNameModifier: str; SelectedOutputs: Sequence[str]
class CmafEncryptionSettingsDict(TypedDict, total=False):
    ClearLeadSegments: int; ConstantInitializationVector: str; EncryptionMethod: CmafEncryptionType | str
    InitializationVectorInManifest: CmafInitializationVectorInManifest | str
    SpekeKeyProvider: SpekeKeyProviderCmafDict | SpekeKeyProviderCmaf
    StaticKeyProvider: StaticKeyProviderDict | _StaticKeyProvider; Type: CmafKeyProviderType | str
class CmafGroupSettingsDict(TypedDict, total=False):
    AdditionalManifests: Sequence[CmafAdditionalManifestDict | CmafAdditionalManifest]; BaseUrl: str
    ClientCache: CmafClientCache | str; CodecSpecification: CmafCodecSpecification | str
    DashAdaptationSetGrouping: Sequence[_DashAdaptationSetGrouping | str]; DashIFrameTrickPlayNameModifier: str
    DashManifestStyle: _DashManifestStyle | str; Destination: str
    DestinationSettings: DestinationSettingsDict | _DestinationSettings
    Encryption: CmafEncryptionSettingsDict | CmafEncryptionSettings; FragmentLength: int
    ImageBasedTrickPlay: CmafImageBasedTrickPlay | str
    ImageBasedTrickPlaySettings: CmafImageBasedTrickPlaySettingsDict | CmafImageBasedTrickPlaySettings
    ImageBasedTrickPlayVariants: Sequence[CmafImageBasedTrickPlayVariantDict | CmafImageBasedTrickPlayVariant]
    ManifestCompression: CmafManifestCompression | str; ManifestDurationFormat: CmafManifestDurationFormat | str
    MinBufferTime: int; MinFinalSegmentLength: float; MpdManifestBandwidthType: CmafMpdManifestBandwidthType | str
    MpdProfile: CmafMpdProfile | str; PtsOffsetHandlingForBFrames: CmafPtsOffsetHandlingForBFrames | str
    SegmentControl: CmafSegmentControl | str; SegmentLength: int; SegmentLengthControl: CmafSegmentLengthControl | str
    StreamInfResolution: CmafStreamInfResolution | str
    TargetDurationCompatibilityMode: CmafTargetDurationCompatibilityMode | str
    VideoCompositionOffsets: CmafVideoCompositionOffsets | str; WriteDashManifest: CmafWriteDASHManifest | str
    WriteHlsManifest: CmafWriteHLSManifest | str
    WriteSegmentTimelineInRepresentation: CmafWriteSegmentTimelineInRepresentation | str
class CmafImageBasedTrickPlaySettingsDict(TypedDict, total=False):
    IntervalCadence: CmafIntervalCadence | str; ThumbnailHeight: int; ThumbnailInterval: float; ThumbnailWidth: int
    TileHeight: int; TileWidth: int
class CmafImageBasedTrickPlayVariantDict(TypedDict, total=False):
    IntervalCadence: CmafIntervalCadence | str; ThumbnailHeight: int; ThumbnailInterval: float; ThumbnailWidth: int
    TileHeight: int; TileWidth: int
class CmfcSettingsDict(TypedDict, total=False):
    AudioDuration: CmfcAudioDuration | str; AudioGroupId: str; AudioRenditionSets: str
    AudioTrackType: CmfcAudioTrackType | str; C2paManifest: CmfcC2paManifest | str; CertificateSecret: str
    DescriptiveVideoServiceFlag: CmfcDescriptiveVideoServiceFlag | str
    IFrameOnlyManifest: CmfcIFrameOnlyManifest | str; KlvMetadata: CmfcKlvMetadata | str
    ManifestMetadataSignaling: CmfcManifestMetadataSignaling | str; Scte35Esam: CmfcScte35Esam | str
    Scte35Source: CmfcScte35Source | str; SigningKmsKey: str; TimedMetadata: CmfcTimedMetadata | str
    TimedMetadataBoxVersion: CmfcTimedMetadataBoxVersion | str; TimedMetadataSchemeIdUri: str; TimedMetadataValue: str
class ColorConversion3DLUTSettingDict(TypedDict, total=False):
    FileInput: str; InputColorSpace: ColorSpace | str; InputMasteringLuminance: int
    OutputColorSpace: ColorSpace | str; OutputMasteringLuminance: int
class ColorCorrectorDict(TypedDict, total=False):
    Brightness: int; ClipLimits: ClipLimitsDict | _ClipLimits; ColorSpaceConversion: _ColorSpaceConversion | str
    Contrast: int; Hdr10Metadata: Hdr10MetadataDict | _Hdr10Metadata; HdrToSdrToneMapper: HDRToSDRToneMapper | str
    Hue: int; MaxLuminance: int; SampleRangeConversion: _SampleRangeConversion | str; Saturation: int
    SdrReferenceWhiteLevel: int
class ContainerSettingsDict(TypedDict, total=False):
    CmfcSettings: CmfcSettingsDict | _CmfcSettings; Container: ContainerType | str
    F4vSettings: F4vSettingsDict | _F4vSettings; M2tsSettings: M2tsSettingsDict | _M2tsSettings
    M3u8Settings: M3u8SettingsDict | _M3u8Settings; MovSettings: MovSettingsDict | _MovSettings
    Mp4Settings: Mp4SettingsDict | _Mp4Settings; MpdSettings: MpdSettingsDict | _MpdSettings
    MxfSettings: MxfSettingsDict | _MxfSettings
class CreateJobRequestDict(TypedDict, total=False):
    AccelerationSettings: AccelerationSettingsDict | _AccelerationSettings
    BillingTagsSource: _BillingTagsSource | str; ClientRequestToken: str
    ElementalInferenceSettings: ElementalInferenceSettingsDict | _ElementalInferenceSettings
    HopDestinations: Sequence[HopDestinationDict | HopDestination]; JobEngineVersion: str; JobTemplate: str
    Priority: int; Queue: str; Role: Required[str]; Settings: Required[JobSettingsDict | JobSettings]
    SimulateReservedQueue: _SimulateReservedQueue | str; StatusUpdateInterval: _StatusUpdateInterval | str
    Tags: Mapping[str, str]; UserMetadata: Mapping[str, str]
class CreateJobTemplateRequestDict(TypedDict, total=False):
    AccelerationSettings: AccelerationSettingsDict | _AccelerationSettings; Category: str; Description: str
    ElementalInferenceSettings: ElementalInferenceSettingsDict | _ElementalInferenceSettings
    HopDestinations: Sequence[HopDestinationDict | HopDestination]; Name: Required[str]; Priority: int; Queue: str
    Settings: Required[JobTemplateSettingsDict | JobTemplateSettings]
    StatusUpdateInterval: _StatusUpdateInterval | str; Tags: Mapping[str, str]
class CreatePresetRequestDict(TypedDict, total=False):
    Category: str; Description: str; Name: Required[str]; Settings: Required[PresetSettingsDict | PresetSettings]
    Tags: Mapping[str, str]
class CreateQueueRequestDict(TypedDict, total=False):
    ConcurrentJobs: int; Description: str; MaximumConcurrentFeeds: int; Name: Required[str]
    PricingPlan: _PricingPlan | str; ReservationPlanSettings: ReservationPlanSettingsDict; Status: QueueStatus | str
    Tags: Mapping[str, str]
class CreateResourceShareRequestDict(TypedDict, total=False):
    JobId: Required[str]; SupportCaseId: Required[str]
class DashAdditionalManifestDict(TypedDict, total=False):
    ManifestNameModifier: str; SelectedOutputs: Sequence[str]
class DashIsoEncryptionSettingsDict(TypedDict, total=False):
    PlaybackDeviceCompatibility: DashIsoPlaybackDeviceCompatibility | str
    SpekeKeyProvider: SpekeKeyProviderDict | _SpekeKeyProvider
class DashIsoGroupSettingsDict(TypedDict, total=False):
    AdditionalManifests: Sequence[DashAdditionalManifestDict | DashAdditionalManifest]
    AudioChannelConfigSchemeIdUri: DashIsoGroupAudioChannelConfigSchemeIdUri | str; BaseUrl: str
    DashAdaptationSetGrouping: Sequence[_DashAdaptationSetGrouping | str]; DashIFrameTrickPlayNameModifier: str
    DashManifestStyle: _DashManifestStyle | str; Destination: str
    DestinationSettings: DestinationSettingsDict | _DestinationSettings
    Encryption: DashIsoEncryptionSettingsDict | DashIsoEncryptionSettings; FragmentLength: int
    HbbtvCompliance: DashIsoHbbtvCompliance | str; ImageBasedTrickPlay: DashIsoImageBasedTrickPlay | str
    ImageBasedTrickPlaySettings: DashIsoImageBasedTrickPlaySettingsDict | DashIsoImageBasedTrickPlaySettings
    ImageBasedTrickPlayVariants: Sequence[DashIsoImageBasedTrickPlayVariantDict | DashIsoImageBasedTrickPlayVariant]
    MinBufferTime: int; MinFinalSegmentLength: float; MpdManifestBandwidthType: DashIsoMpdManifestBandwidthType | str
    MpdProfile: DashIsoMpdProfile | str; PtsOffsetHandlingForBFrames: DashIsoPtsOffsetHandlingForBFrames | str
    SegmentControl: DashIsoSegmentControl | str; SegmentLength: int
    SegmentLengthControl: DashIsoSegmentLengthControl | str
    VideoCompositionOffsets: DashIsoVideoCompositionOffsets | str
    WriteSegmentTimelineInRepresentation: DashIsoWriteSegmentTimelineInRepresentation | str
class DashIsoImageBasedTrickPlaySettingsDict(TypedDict, total=False):
    IntervalCadence: DashIsoIntervalCadence | str; ThumbnailHeight: int; ThumbnailInterval: float; ThumbnailWidth: int
    TileHeight: int; TileWidth: int
class DashIsoImageBasedTrickPlayVariantDict(TypedDict, total=False):
    IntervalCadence: DashIsoIntervalCadence | str; ThumbnailHeight: int; ThumbnailInterval: float; ThumbnailWidth: int
    TileHeight: int; TileWidth: int
class DeinterlacerDict(TypedDict, total=False):
    Algorithm: DeinterlaceAlgorithm | str; Control: DeinterlacerControl | str; Mode: DeinterlacerMode | str
class DeleteJobTemplateRequestDict(TypedDict, total=False):
    Name: Required[str]
class DeletePolicyRequestDict(TypedDict, total=False):
    ...
class DeletePresetRequestDict(TypedDict, total=False):
    Name: Required[str]
class DeleteQueueRequestDict(TypedDict, total=False):
    Name: Required[str]
class DescribeEndpointsRequestDict(TypedDict, total=False):
    MaxResults: int; Mode: DescribeEndpointsMode | str; NextToken: str
class DestinationSettingsDict(TypedDict, total=False):
    S3Settings: S3DestinationSettingsDict | S3DestinationSettings
class DisassociateCertificateRequestDict(TypedDict, total=False):
    Arn: Required[str]
class DolbyVisionDict(TypedDict, total=False):
    Compatibility: DolbyVisionCompatibility | str
    L6Metadata: DolbyVisionLevel6MetadataDict | DolbyVisionLevel6Metadata; L6Mode: DolbyVisionLevel6Mode | str
    Mapping: DolbyVisionMapping | str; Profile: DolbyVisionProfile | str
class DolbyVisionLevel6MetadataDict(TypedDict, total=False):
    MaxCll: int; MaxFall: int
class DurationControlDict(TypedDict, total=False):
    IntegerDurationMaximumCompressionDenominator: int; IntegerDurationMaximumCompressionNumerator: int
    IntegerDurationTrimThresholdMilliseconds: int
class DvbNitSettingsDict(TypedDict, total=False):
    NetworkId: int; NetworkName: str; NitInterval: int
class DvbSdtSettingsDict(TypedDict, total=False):
    OutputSdt: _OutputSdt | str; SdtInterval: int; ServiceName: str; ServiceProviderName: str
class DvbSubDestinationSettingsDict(TypedDict, total=False):
    Alignment: DvbSubtitleAlignment | str; ApplyFontColor: DvbSubtitleApplyFontColor | str
    BackgroundColor: DvbSubtitleBackgroundColor | str; BackgroundOpacity: int; DdsHandling: DvbddsHandling | str
    DdsXCoordinate: int; DdsYCoordinate: int; FallbackFont: DvbSubSubtitleFallbackFont | str
    FontColor: DvbSubtitleFontColor | str; FontFileBold: str; FontFileBoldItalic: str; FontFileItalic: str
    FontFileRegular: str; FontOpacity: int; FontResolution: int; FontScript: _FontScript | str; FontSize: int
    Height: int; HexFontColor: str; OutlineColor: DvbSubtitleOutlineColor | str; OutlineSize: int
    ShadowColor: DvbSubtitleShadowColor | str; ShadowOpacity: int; ShadowXOffset: int; ShadowYOffset: int
    StylePassthrough: DvbSubtitleStylePassthrough | str; SubtitlingType: DvbSubtitlingType | str
    TeletextSpacing: DvbSubtitleTeletextSpacing | str; Width: int; XPosition: int; YPosition: int
class DvbSubSourceSettingsDict(TypedDict, total=False):
    Pid: int
class DvbTdtSettingsDict(TypedDict, total=False):
    TdtInterval: int
class DynamicAudioSelectorDict(TypedDict, total=False):
    AudioDurationCorrection: _AudioDurationCorrection | str; ExternalAudioFileInput: str
    LanguageCode: _LanguageCode | str; Offset: int; SelectorType: DynamicAudioSelectorType | str
class Eac3AtmosSettingsDict(TypedDict, total=False):
    Bitrate: int; BitstreamMode: Eac3AtmosBitstreamMode | str; CodingMode: Eac3AtmosCodingMode | str
    DialogueIntelligence: Eac3AtmosDialogueIntelligence | str; DownmixControl: Eac3AtmosDownmixControl | str
    DynamicRangeCompressionLine: Eac3AtmosDynamicRangeCompressionLine | str
    DynamicRangeCompressionRf: Eac3AtmosDynamicRangeCompressionRf | str
    DynamicRangeControl: Eac3AtmosDynamicRangeControl | str; LoRoCenterMixLevel: float; LoRoSurroundMixLevel: float
    LtRtCenterMixLevel: float; LtRtSurroundMixLevel: float; MeteringMode: Eac3AtmosMeteringMode | str; SampleRate: int
    SpeechThreshold: int; StereoDownmix: Eac3AtmosStereoDownmix | str; SurroundExMode: Eac3AtmosSurroundExMode | str
class Eac3SettingsDict(TypedDict, total=False):
    AttenuationControl: Eac3AttenuationControl | str; Bitrate: int; BitstreamMode: Eac3BitstreamMode | str
    CodingMode: Eac3CodingMode | str; DcFilter: Eac3DcFilter | str; Dialnorm: int
    DynamicRangeCompressionLine: Eac3DynamicRangeCompressionLine | str
    DynamicRangeCompressionRf: Eac3DynamicRangeCompressionRf | str; LfeControl: Eac3LfeControl | str
    LfeFilter: Eac3LfeFilter | str; LoRoCenterMixLevel: float; LoRoSurroundMixLevel: float; LtRtCenterMixLevel: float
    LtRtSurroundMixLevel: float; MetadataControl: Eac3MetadataControl | str
    PassthroughControl: Eac3PassthroughControl | str; PhaseControl: Eac3PhaseControl | str; SampleRate: int
    StereoDownmix: Eac3StereoDownmix | str; SurroundExMode: Eac3SurroundExMode | str
    SurroundMode: Eac3SurroundMode | str
class ElementalInferenceFeedConfigurationSourceDict(TypedDict, total=False):
    FeedArn: str
class ElementalInferenceSettingsDict(TypedDict, total=False):
    FeedConfigurationSource: ElementalInferenceFeedConfigurationSourceDict | ElementalInferenceFeedConfigurationSource
class EmbeddedDestinationSettingsDict(TypedDict, total=False):
    Destination608ChannelNumber: int; Destination708ServiceNumber: int
class EmbeddedSourceSettingsDict(TypedDict, total=False):
    Convert608To708: EmbeddedConvert608To708 | str; Source608ChannelNumber: int; Source608TrackNumber: int
    TerminateCaptions: EmbeddedTerminateCaptions | str
class EncryptionContractConfigurationDict(TypedDict, total=False):
    SpekeAudioPreset: PresetSpeke20Audio | str; SpekeVideoPreset: PresetSpeke20Video | str
class EsamManifestConfirmConditionNotificationDict(TypedDict, total=False):
    MccXml: str
class EsamSettingsDict(TypedDict, total=False):
    ManifestConfirmConditionNotification: EsamManifestConfirmConditionNotificationDict | EsamManifestConfirmConditionNotification
    ResponseSignalPreroll: int
    SignalProcessingNotification: EsamSignalProcessingNotificationDict | EsamSignalProcessingNotification
class EsamSignalProcessingNotificationDict(TypedDict, total=False):
    SccXml: str
class ExtendedDataServicesDict(TypedDict, total=False):
    CopyProtectionAction: _CopyProtectionAction | str; VchipAction: _VchipAction | str
class F4vSettingsDict(TypedDict, total=False):
    MoovPlacement: F4vMoovPlacement | str
class FileGroupSettingsDict(TypedDict, total=False):
    Destination: str; DestinationSettings: DestinationSettingsDict | _DestinationSettings
class FileSourceSettingsDict(TypedDict, total=False):
    ByteRateLimit: CaptionSourceByteRateLimit | str; Convert608To708: FileSourceConvert608To708 | str
    ConvertPaintToPop: CaptionSourceConvertPaintOnToPopOn | str
    Framerate: CaptionSourceFramerateDict | CaptionSourceFramerate; SourceFile: str; TimeDelta: int
    TimeDeltaUnits: FileSourceTimeDeltaUnits | str; UpconvertSTLToTeletext: CaptionSourceUpconvertSTLToTeletext | str
class FlacSettingsDict(TypedDict, total=False):
    BitDepth: int; Channels: int; SampleRate: int
class ForceIncludeRenditionSizeDict(TypedDict, total=False):
    Height: int; Width: int
class FrameCaptureSettingsDict(TypedDict, total=False):
    FramerateDenominator: int; FramerateNumerator: int; MaxCaptures: int; Quality: int
class GetJobRequestDict(TypedDict, total=False):
    Id: Required[str]
class GetJobTemplateRequestDict(TypedDict, total=False):
    Name: Required[str]
class GetJobsQueryResultsRequestDict(TypedDict, total=False):
    Id: Required[str]
class GetPolicyRequestDict(TypedDict, total=False):
    ...
class GetPresetRequestDict(TypedDict, total=False):
    Name: Required[str]
class GetQueueRequestDict(TypedDict, total=False):
    Name: Required[str]
class GifSettingsDict(TypedDict, total=False):
    FramerateControl: GifFramerateControl | str; FramerateConversionAlgorithm: GifFramerateConversionAlgorithm | str
    FramerateDenominator: int; FramerateNumerator: int
class H264QvbrSettingsDict(TypedDict, total=False):
    MaxAverageBitrate: int; QvbrQualityLevel: int; QvbrQualityLevelFineTune: float
class H264SettingsDict(TypedDict, total=False):
    AdaptiveQuantization: H264AdaptiveQuantization | str
    BandwidthReductionFilter: BandwidthReductionFilterDict | _BandwidthReductionFilter; Bitrate: int
    CodecLevel: H264CodecLevel | str; CodecProfile: H264CodecProfile | str; DynamicSubGop: H264DynamicSubGop | str
    EndOfStreamMarkers: H264EndOfStreamMarkers | str; EntropyEncoding: H264EntropyEncoding | str
    ExplicitWeightedPrediction: H264ExplicitWeightedPrediction | str; FieldEncoding: H264FieldEncoding | str
    FlickerAdaptiveQuantization: H264FlickerAdaptiveQuantization | str; FramerateControl: H264FramerateControl | str
    FramerateConversionAlgorithm: H264FramerateConversionAlgorithm | str; FramerateDenominator: int
    FramerateNumerator: int; GopBReference: H264GopBReference | str; GopClosedCadence: int; GopSize: float
    GopSizeUnits: H264GopSizeUnits | str; HrdBufferFinalFillPercentage: int; HrdBufferInitialFillPercentage: int
    HrdBufferSize: int; InterlaceMode: H264InterlaceMode | str; MaxBitrate: int; MinIInterval: int
    NumberBFramesBetweenReferenceFrames: int; NumberReferenceFrames: int; ParControl: H264ParControl | str
    ParDenominator: int; ParNumerator: int; PerFrameMetrics: Sequence[FrameMetricType | str]
    QualityTuningLevel: H264QualityTuningLevel | str; QvbrSettings: H264QvbrSettingsDict | H264QvbrSettings
    RateControlMode: H264RateControlMode | str; RepeatPps: H264RepeatPps | str
    SaliencyAwareEncoding: H264SaliencyAwareEncoding | str; ScanTypeConversionMode: H264ScanTypeConversionMode | str
    SceneChangeDetect: H264SceneChangeDetect | str; Slices: int; SlidingWindowMs: int; SlidingWindowPeakBitrate: int
    SlowPal: H264SlowPal | str; Softness: int; SpatialAdaptiveQuantization: H264SpatialAdaptiveQuantization | str
    Syntax: H264Syntax | str; Telecine: H264Telecine | str
    TemporalAdaptiveQuantization: H264TemporalAdaptiveQuantization | str
    UnregisteredSeiTimecode: H264UnregisteredSeiTimecode | str; WriteMp4PackagingType: H264WriteMp4PackagingType | str
class H265QvbrSettingsDict(TypedDict, total=False):
    MaxAverageBitrate: int; QvbrQualityLevel: int; QvbrQualityLevelFineTune: float
class H265SettingsDict(TypedDict, total=False):
    AdaptiveQuantization: H265AdaptiveQuantization | str
    AlternateTransferFunctionSei: H265AlternateTransferFunctionSei | str
    BandwidthReductionFilter: BandwidthReductionFilterDict | _BandwidthReductionFilter; Bitrate: int
    CodecLevel: H265CodecLevel | str; CodecProfile: H265CodecProfile | str; Deblocking: H265Deblocking | str
    DynamicSubGop: H265DynamicSubGop | str; EndOfStreamMarkers: H265EndOfStreamMarkers | str
    FlickerAdaptiveQuantization: H265FlickerAdaptiveQuantization | str; FramerateControl: H265FramerateControl | str
    FramerateConversionAlgorithm: H265FramerateConversionAlgorithm | str; FramerateDenominator: int
    FramerateNumerator: int; GopBReference: H265GopBReference | str; GopClosedCadence: int; GopSize: float
    GopSizeUnits: H265GopSizeUnits | str; HrdBufferFinalFillPercentage: int; HrdBufferInitialFillPercentage: int
    HrdBufferSize: int; InterlaceMode: H265InterlaceMode | str; MaxBitrate: int; MinIInterval: int
    MvOverPictureBoundaries: H265MvOverPictureBoundaries | str; MvTemporalPredictor: H265MvTemporalPredictor | str
    NumberBFramesBetweenReferenceFrames: int; NumberReferenceFrames: int; ParControl: H265ParControl | str
    ParDenominator: int; ParNumerator: int; PerFrameMetrics: Sequence[FrameMetricType | str]
    QualityTuningLevel: H265QualityTuningLevel | str; QvbrSettings: H265QvbrSettingsDict | H265QvbrSettings
    RateControlMode: H265RateControlMode | str
    SampleAdaptiveOffsetFilterMode: H265SampleAdaptiveOffsetFilterMode | str
    ScanTypeConversionMode: H265ScanTypeConversionMode | str; SceneChangeDetect: H265SceneChangeDetect | str
    Slices: int; SlidingWindowMs: int; SlidingWindowPeakBitrate: int; SlowPal: H265SlowPal | str
    SpatialAdaptiveQuantization: H265SpatialAdaptiveQuantization | str; Telecine: H265Telecine | str
    TemporalAdaptiveQuantization: H265TemporalAdaptiveQuantization | str; TemporalIds: H265TemporalIds | str
    TileHeight: int; TilePadding: H265TilePadding | str; TileWidth: int; Tiles: H265Tiles | str
    TreeBlockSize: H265TreeBlockSize | str; UnregisteredSeiTimecode: H265UnregisteredSeiTimecode | str
    WriteMp4PackagingType: H265WriteMp4PackagingType | str
class Hdr10MetadataDict(TypedDict, total=False):
    BluePrimaryX: int; BluePrimaryY: int; GreenPrimaryX: int; GreenPrimaryY: int; MaxContentLightLevel: int
    MaxFrameAverageLightLevel: int; MaxLuminance: int; MinLuminance: int; RedPrimaryX: int; RedPrimaryY: int
    WhitePointX: int; WhitePointY: int
class Hdr10PlusDict(TypedDict, total=False):
    MasteringMonitorNits: int; TargetMonitorNits: int
class HlsAdditionalManifestDict(TypedDict, total=False):
    ManifestNameModifier: str; SelectedOutputs: Sequence[str]
class HlsCaptionLanguageMappingDict(TypedDict, total=False):
    CaptionChannel: int; CustomLanguageCode: str; LanguageCode: _LanguageCode | str; LanguageDescription: str
class HlsEncryptionSettingsDict(TypedDict, total=False):
    ConstantInitializationVector: str; EncryptionMethod: HlsEncryptionType | str
    InitializationVectorInManifest: HlsInitializationVectorInManifest | str
    OfflineEncrypted: HlsOfflineEncrypted | str; SpekeKeyProvider: SpekeKeyProviderDict | _SpekeKeyProvider
    StaticKeyProvider: StaticKeyProviderDict | _StaticKeyProvider; Type: HlsKeyProviderType | str
class HlsGroupSettingsDict(TypedDict, total=False):
    AdMarkers: Sequence[HlsAdMarkers | str]
    AdditionalManifests: Sequence[HlsAdditionalManifestDict | HlsAdditionalManifest]
    AudioOnlyHeader: HlsAudioOnlyHeader | str; BaseUrl: str
    CaptionLanguageMappings: Sequence[HlsCaptionLanguageMappingDict | HlsCaptionLanguageMapping]
    CaptionLanguageSetting: HlsCaptionLanguageSetting | str
    CaptionSegmentLengthControl: HlsCaptionSegmentLengthControl | str; ClientCache: HlsClientCache | str
    CodecSpecification: HlsCodecSpecification | str; Destination: str
    DestinationSettings: DestinationSettingsDict | _DestinationSettings
    DirectoryStructure: HlsDirectoryStructure | str; Encryption: HlsEncryptionSettingsDict | HlsEncryptionSettings
    ImageBasedTrickPlay: HlsImageBasedTrickPlay | str
    ImageBasedTrickPlaySettings: HlsImageBasedTrickPlaySettingsDict | HlsImageBasedTrickPlaySettings
    ImageBasedTrickPlayVariants: Sequence[HlsImageBasedTrickPlayVariantDict | HlsImageBasedTrickPlayVariant]
    ManifestCompression: HlsManifestCompression | str; ManifestDurationFormat: HlsManifestDurationFormat | str
    MinFinalSegmentLength: float; MinSegmentLength: int; OutputSelection: HlsOutputSelection | str
    ProgramDateTime: HlsProgramDateTime | str; ProgramDateTimePeriod: int
    ProgressiveWriteHlsManifest: HlsProgressiveWriteHlsManifest | str; SegmentControl: HlsSegmentControl | str
    SegmentLength: int; SegmentLengthControl: HlsSegmentLengthControl | str; SegmentsPerSubdirectory: int
    StreamInfResolution: HlsStreamInfResolution | str
    TargetDurationCompatibilityMode: HlsTargetDurationCompatibilityMode | str
    TimedMetadataId3Frame: HlsTimedMetadataId3Frame | str; TimedMetadataId3Period: int
    TimestampDeltaMilliseconds: int
class HlsImageBasedTrickPlaySettingsDict(TypedDict, total=False):
    IntervalCadence: HlsIntervalCadence | str; ThumbnailHeight: int; ThumbnailInterval: float; ThumbnailWidth: int
    TileHeight: int; TileWidth: int
class HlsImageBasedTrickPlayVariantDict(TypedDict, total=False):
    IntervalCadence: HlsIntervalCadence | str; ThumbnailHeight: int; ThumbnailInterval: float; ThumbnailWidth: int
    TileHeight: int; TileWidth: int
class HlsRenditionGroupSettingsDict(TypedDict, total=False):
    RenditionGroupId: str; RenditionLanguageCode: LanguageCode | str; RenditionName: str
class HlsSettingsDict(TypedDict, total=False):
    AudioGroupId: str; AudioOnlyContainer: HlsAudioOnlyContainer | str; AudioRenditionSets: str
    AudioTrackType: HlsAudioTrackType | str; DescriptiveVideoServiceFlag: HlsDescriptiveVideoServiceFlag | str
    IFrameOnlyManifest: HlsIFrameOnlyManifest | str; SegmentModifier: str
class HopDestinationDict(TypedDict, total=False):
    Priority: int; Queue: str; WaitMinutes: int
class Id3InsertionDict(TypedDict, total=False):
    Id3: str; Timecode: str
class ImageInserterDict(TypedDict, total=False):
    InsertableImages: Sequence[InsertableImageDict | InsertableImage]; SdrReferenceWhiteLevel: int
class ImscDestinationSettingsDict(TypedDict, total=False):
    Accessibility: ImscAccessibilitySubs | str; StylePassthrough: ImscStylePassthrough | str
class InputDict(TypedDict, total=False):
    AdvancedInputFilter: _AdvancedInputFilter | str
    AdvancedInputFilterSettings: AdvancedInputFilterSettingsDict | _AdvancedInputFilterSettings
    AudioSelectorGroups: Mapping[str, AudioSelectorGroupDict | AudioSelectorGroup]
    AudioSelectors: Mapping[str, AudioSelectorDict | AudioSelector]
    CaptionSelectors: Mapping[str, CaptionSelectorDict | CaptionSelector]; Crop: RectangleDict | Rectangle
    DeblockFilter: InputDeblockFilter | str; DecryptionSettings: InputDecryptionSettingsDict | InputDecryptionSettings
    DenoiseFilter: InputDenoiseFilter | str; DolbyVisionMetadataXml: str
    DynamicAudioSelectors: Mapping[str, DynamicAudioSelectorDict | DynamicAudioSelector]; FileInput: str
    FilterEnable: InputFilterEnable | str; FilterStrength: int; ImageInserter: ImageInserterDict | _ImageInserter
    InputClippings: Sequence[InputClippingDict | InputClipping]; InputScanType: _InputScanType | str
    MultiViewSettings: Sequence[MultiViewSettingsDict | _MultiViewSettings]; Position: RectangleDict | Rectangle
    ProgramNumber: int; PsiControl: InputPsiControl | str; SupplementalImps: Sequence[str]
    TamsSettings: InputTamsSettingsDict | InputTamsSettings; TimecodeSource: InputTimecodeSource | str
    TimecodeStart: str; VideoGenerator: InputVideoGeneratorDict | InputVideoGenerator
    VideoOverlays: Sequence[VideoOverlayDict | VideoOverlay]; VideoSelector: VideoSelectorDict | _VideoSelector
class InputClippingDict(TypedDict, total=False):
    EndTimecode: str; StartTimecode: str
class InputDecryptionSettingsDict(TypedDict, total=False):
    DecryptionMode: _DecryptionMode | str; EncryptedDecryptionKey: str; InitializationVector: str; KmsKeyRegion: str
class InputTamsSettingsDict(TypedDict, total=False):
    AuthConnectionArn: str; GapHandling: TamsGapHandling | str; SourceId: str; Timerange: str
class InputTemplateDict(TypedDict, total=False):
    AdvancedInputFilter: _AdvancedInputFilter | str
    AdvancedInputFilterSettings: AdvancedInputFilterSettingsDict | _AdvancedInputFilterSettings
    AudioSelectorGroups: Mapping[str, AudioSelectorGroupDict | AudioSelectorGroup]
    AudioSelectors: Mapping[str, AudioSelectorDict | AudioSelector]
    CaptionSelectors: Mapping[str, CaptionSelectorDict | CaptionSelector]; Crop: RectangleDict | Rectangle
    DeblockFilter: InputDeblockFilter | str; DenoiseFilter: InputDenoiseFilter | str; DolbyVisionMetadataXml: str
    DynamicAudioSelectors: Mapping[str, DynamicAudioSelectorDict | DynamicAudioSelector]
    FilterEnable: InputFilterEnable | str; FilterStrength: int; ImageInserter: ImageInserterDict | _ImageInserter
    InputClippings: Sequence[InputClippingDict | InputClipping]; InputScanType: _InputScanType | str
    MultiViewSettings: Sequence[MultiViewSettingsDict | _MultiViewSettings]; Position: RectangleDict | Rectangle
    ProgramNumber: int; PsiControl: InputPsiControl | str; TimecodeSource: InputTimecodeSource | str
    TimecodeStart: str; VideoOverlays: Sequence[VideoOverlayDict | VideoOverlay]
    VideoSelector: VideoSelectorDict | _VideoSelector
class InputVideoGeneratorDict(TypedDict, total=False):
    Channels: int; Duration: int; FramerateDenominator: int; FramerateNumerator: int; Height: int; ImageInput: str
    SampleRate: int; Width: int
class InsertableImageDict(TypedDict, total=False):
    Duration: int; FadeIn: int; FadeOut: int; Height: int; ImageInserterInput: str; ImageX: int; ImageY: int
    Layer: int; Opacity: int; StartTime: str; Width: int
class JobSettingsDict(TypedDict, total=False):
    AdAvailOffset: int; AvailBlanking: AvailBlankingDict | _AvailBlanking
    ColorConversion3DLUTSettings: Sequence[ColorConversion3DLUTSettingDict | ColorConversion3DLUTSetting]
    Esam: EsamSettingsDict | EsamSettings; ExtendedDataServices: ExtendedDataServicesDict | _ExtendedDataServices
    FollowSource: int; Inputs: Sequence[InputDict | Input]
    KantarWatermark: KantarWatermarkSettingsDict | KantarWatermarkSettings
    MotionImageInserter: MotionImageInserterDict | _MotionImageInserter
    MotionImageInserters: Sequence[MotionImageInserterDict | _MotionImageInserter]
    NielsenConfiguration: NielsenConfigurationDict | _NielsenConfiguration
    NielsenNonLinearWatermark: NielsenNonLinearWatermarkSettingsDict | NielsenNonLinearWatermarkSettings
    OutputGroups: Sequence[OutputGroupDict | OutputGroup]; TimecodeConfig: TimecodeConfigDict | _TimecodeConfig
    TimedMetadataInsertion: TimedMetadataInsertionDict | _TimedMetadataInsertion
class JobTemplateSettingsDict(TypedDict, total=False):
    AdAvailOffset: int; AvailBlanking: AvailBlankingDict | _AvailBlanking
    ColorConversion3DLUTSettings: Sequence[ColorConversion3DLUTSettingDict | ColorConversion3DLUTSetting]
    Esam: EsamSettingsDict | EsamSettings; ExtendedDataServices: ExtendedDataServicesDict | _ExtendedDataServices
    FollowSource: int; Inputs: Sequence[InputTemplateDict | InputTemplate]
    KantarWatermark: KantarWatermarkSettingsDict | KantarWatermarkSettings
    MotionImageInserter: MotionImageInserterDict | _MotionImageInserter
    MotionImageInserters: Sequence[MotionImageInserterDict | _MotionImageInserter]
    NielsenConfiguration: NielsenConfigurationDict | _NielsenConfiguration
    NielsenNonLinearWatermark: NielsenNonLinearWatermarkSettingsDict | NielsenNonLinearWatermarkSettings
    OutputGroups: Sequence[OutputGroupDict | OutputGroup]; TimecodeConfig: TimecodeConfigDict | _TimecodeConfig
    TimedMetadataInsertion: TimedMetadataInsertionDict | _TimedMetadataInsertion
class JobsQueryFilterDict(TypedDict, total=False):
    Key: JobsQueryFilterKey | str; Values: Sequence[str]
class KantarWatermarkSettingsDict(TypedDict, total=False):
    ChannelName: str; ContentReference: str; CredentialsSecretName: str; FileOffset: float; KantarLicenseId: int
    KantarServerUrl: str; LogDestination: str; Metadata3: str; Metadata4: str; Metadata5: str; Metadata6: str
    Metadata7: str; Metadata8: str
class ListJobTemplatesRequestDict(TypedDict, total=False):
    Category: str; ListBy: JobTemplateListBy | str; MaxResults: int; NextToken: str; Order: _Order | str
class ListJobsRequestDict(TypedDict, total=False):
    MaxResults: int; NextToken: str; Order: _Order | str; Queue: str; Status: JobStatus | str
class ListPresetsRequestDict(TypedDict, total=False):
    Category: str; ListBy: PresetListBy | str; MaxResults: int; NextToken: str; Order: _Order | str
class ListQueuesRequestDict(TypedDict, total=False):
    ListBy: QueueListBy | str; MaxResults: int; NextToken: str; Order: _Order | str
class ListTagsForResourceRequestDict(TypedDict, total=False):
    Arn: Required[str]
class ListVersionsRequestDict(TypedDict, total=False):
    MaxResults: int; NextToken: str
class M2tsScte35EsamDict(TypedDict, total=False):
    Scte35EsamPid: int
class M2tsSettingsDict(TypedDict, total=False):
    AudioBufferModel: M2tsAudioBufferModel | str; AudioDuration: M2tsAudioDuration | str; AudioFramesPerPes: int
    AudioPids: Sequence[int]; AudioPtsOffsetDelta: int; Bitrate: int; BufferModel: M2tsBufferModel | str
    DataPTSControl: M2tsDataPtsControl | str; DvbNitSettings: DvbNitSettingsDict | _DvbNitSettings
    DvbSdtSettings: DvbSdtSettingsDict | _DvbSdtSettings; DvbSubPids: Sequence[int]
    DvbTdtSettings: DvbTdtSettingsDict | _DvbTdtSettings; DvbTeletextPid: int
    EbpAudioInterval: M2tsEbpAudioInterval | str; EbpPlacement: M2tsEbpPlacement | str
    EsRateInPes: M2tsEsRateInPes | str; ForceTsVideoEbpOrder: M2tsForceTsVideoEbpOrder | str; FragmentTime: float
    KlvMetadata: M2tsKlvMetadata | str; MaxPcrInterval: int; MinEbpInterval: int; NielsenId3: M2tsNielsenId3 | str
    NullPacketBitrate: float; PatInterval: int; PcrControl: M2tsPcrControl | str; PcrPid: int; PmtInterval: int
    PmtPid: int; PreventBufferUnderflow: M2tsPreventBufferUnderflow | str; PrivateMetadataPid: int; ProgramNumber: int
    PtsOffset: int; PtsOffsetMode: TsPtsOffset | str; RateMode: M2tsRateMode | str
    Scte35Esam: M2tsScte35EsamDict | M2tsScte35Esam; Scte35Pid: int; Scte35Source: M2tsScte35Source | str
    SegmentationMarkers: M2tsSegmentationMarkers | str; SegmentationStyle: M2tsSegmentationStyle | str
    SegmentationTime: float; TimedMetadataPid: int; TransportStreamId: int; VideoPid: int
class M3u8SettingsDict(TypedDict, total=False):
    AudioDuration: M3u8AudioDuration | str; AudioFramesPerPes: int; AudioPids: Sequence[int]; AudioPtsOffsetDelta: int
    DataPTSControl: M3u8DataPtsControl | str; MaxPcrInterval: int; NielsenId3: M3u8NielsenId3 | str; PatInterval: int
    PcrControl: M3u8PcrControl | str; PcrPid: int; PmtInterval: int; PmtPid: int; PrivateMetadataPid: int
    ProgramNumber: int; PtsOffset: int; PtsOffsetMode: TsPtsOffset | str; Scte35Pid: int
    Scte35Source: M3u8Scte35Source | str; TimedMetadata: _TimedMetadata | str; TimedMetadataPid: int
    TransportStreamId: int; VideoPid: int
class MinBottomRenditionSizeDict(TypedDict, total=False):
    Height: int; Width: int
class MinTopRenditionSizeDict(TypedDict, total=False):
    Height: int; Width: int
class MotionImageInserterDict(TypedDict, total=False):
    Framerate: MotionImageInsertionFramerateDict | MotionImageInsertionFramerate; Input: str
    InsertionMode: MotionImageInsertionMode | str; Offset: MotionImageInsertionOffsetDict | MotionImageInsertionOffset
    Playback: MotionImagePlayback | str; StartTime: str
class MotionImageInsertionFramerateDict(TypedDict, total=False):
    FramerateDenominator: int; FramerateNumerator: int
class MotionImageInsertionOffsetDict(TypedDict, total=False):
    ImageX: int; ImageY: int
class MovSettingsDict(TypedDict, total=False):
    AudioDuration: CmfcAudioDuration | str; ClapAtom: MovClapAtom | str; CslgAtom: MovCslgAtom | str
    Mpeg2FourCCControl: MovMpeg2FourCCControl | str; PaddingControl: MovPaddingControl | str
    Reference: MovReference | str
class Mp2SettingsDict(TypedDict, total=False):
    AudioDescriptionMix: Mp2AudioDescriptionMix | str; Bitrate: int; Channels: int; SampleRate: int
class Mp3SettingsDict(TypedDict, total=False):
    Bitrate: int; Channels: int; RateControlMode: Mp3RateControlMode | str; SampleRate: int; VbrQuality: int
class Mp4SettingsDict(TypedDict, total=False):
    AudioDuration: CmfcAudioDuration | str; C2paManifest: Mp4C2paManifest | str; CertificateSecret: str
    CslgAtom: Mp4CslgAtom | str; CttsVersion: int; FreeSpaceBox: Mp4FreeSpaceBox | str
    MoovPlacement: Mp4MoovPlacement | str; Mp4MajorBrand: str; SigningKmsKey: str
class MpdSettingsDict(TypedDict, total=False):
    AccessibilityCaptionHints: MpdAccessibilityCaptionHints | str; AudioDuration: MpdAudioDuration | str
    C2paManifest: MpdC2paManifest | str; CaptionContainerType: MpdCaptionContainerType | str; CertificateSecret: str
    KlvMetadata: MpdKlvMetadata | str; ManifestMetadataSignaling: MpdManifestMetadataSignaling | str
    Scte35Esam: MpdScte35Esam | str; Scte35Source: MpdScte35Source | str; SigningKmsKey: str
    TimedMetadata: MpdTimedMetadata | str; TimedMetadataBoxVersion: MpdTimedMetadataBoxVersion | str
    TimedMetadataSchemeIdUri: str; TimedMetadataValue: str
class Mpeg2SettingsDict(TypedDict, total=False):
    AdaptiveQuantization: Mpeg2AdaptiveQuantization | str; Bitrate: int; CodecLevel: Mpeg2CodecLevel | str
    CodecProfile: Mpeg2CodecProfile | str; DynamicSubGop: Mpeg2DynamicSubGop | str
    FramerateControl: Mpeg2FramerateControl | str
    FramerateConversionAlgorithm: Mpeg2FramerateConversionAlgorithm | str; FramerateDenominator: int
    FramerateNumerator: int; GopClosedCadence: int; GopSize: float; GopSizeUnits: Mpeg2GopSizeUnits | str
    HrdBufferFinalFillPercentage: int; HrdBufferInitialFillPercentage: int; HrdBufferSize: int
    InterlaceMode: Mpeg2InterlaceMode | str; IntraDcPrecision: Mpeg2IntraDcPrecision | str; MaxBitrate: int
    MinIInterval: int; NumberBFramesBetweenReferenceFrames: int; ParControl: Mpeg2ParControl | str
    ParDenominator: int; ParNumerator: int; PerFrameMetrics: Sequence[FrameMetricType | str]
    QualityTuningLevel: Mpeg2QualityTuningLevel | str; RateControlMode: Mpeg2RateControlMode | str
    ScanTypeConversionMode: Mpeg2ScanTypeConversionMode | str; SceneChangeDetect: Mpeg2SceneChangeDetect | str
    SlidingWindowMs: int; SlidingWindowPeakBitrate: int; SlowPal: Mpeg2SlowPal | str; Softness: int
    SpatialAdaptiveQuantization: Mpeg2SpatialAdaptiveQuantization | str; Syntax: Mpeg2Syntax | str
    Telecine: Mpeg2Telecine | str; TemporalAdaptiveQuantization: Mpeg2TemporalAdaptiveQuantization | str
class MsSmoothAdditionalManifestDict(TypedDict, total=False):
    ManifestNameModifier: str; SelectedOutputs: Sequence[str]
class MsSmoothEncryptionSettingsDict(TypedDict, total=False):
    SpekeKeyProvider: SpekeKeyProviderDict | _SpekeKeyProvider
class MsSmoothGroupSettingsDict(TypedDict, total=False):
    AdditionalManifests: Sequence[MsSmoothAdditionalManifestDict | MsSmoothAdditionalManifest]
    AudioDeduplication: MsSmoothAudioDeduplication | str; Destination: str
    DestinationSettings: DestinationSettingsDict | _DestinationSettings
    Encryption: MsSmoothEncryptionSettingsDict | MsSmoothEncryptionSettings; FragmentLength: int
    FragmentLengthControl: MsSmoothFragmentLengthControl | str; ManifestEncoding: MsSmoothManifestEncoding | str
class MultiViewInputDict(TypedDict, total=False):
    FileInput: str
class MultiViewSettingsDict(TypedDict, total=False):
    Input: MultiViewInputDict | MultiViewInput
class MxfSettingsDict(TypedDict, total=False):
    AfdSignaling: MxfAfdSignaling | str; Profile: MxfProfile | str
    UncompressedAudioWrapping: MxfUncompressedAudioWrapping | str
    XavcProfileSettings: MxfXavcProfileSettingsDict | MxfXavcProfileSettings
class MxfXavcProfileSettingsDict(TypedDict, total=False):
    DurationMode: MxfXavcDurationMode | str; MaxAncDataSize: int
class NexGuardFileMarkerSettingsDict(TypedDict, total=False):
    License: str; Payload: int; Preset: str; Strength: WatermarkingStrength | str
class NielsenConfigurationDict(TypedDict, total=False):
    BreakoutCode: int; DistributorId: str
class NielsenNonLinearWatermarkSettingsDict(TypedDict, total=False):
    ActiveWatermarkProcess: NielsenActiveWatermarkProcessType | str; AdiFilename: str; AssetId: str; AssetName: str
    CbetSourceId: str; EpisodeId: str; MetadataDestination: str; SourceId: int
    SourceWatermarkStatus: NielsenSourceWatermarkStatusType | str; TicServerUrl: str
    UniqueTicPerAudioTrack: NielsenUniqueTicPerAudioTrackType | str
class NoiseReducerDict(TypedDict, total=False):
    Filter: NoiseReducerFilter | str; FilterSettings: NoiseReducerFilterSettingsDict | NoiseReducerFilterSettings
    SpatialFilterSettings: NoiseReducerSpatialFilterSettingsDict | NoiseReducerSpatialFilterSettings
    TemporalFilterSettings: NoiseReducerTemporalFilterSettingsDict | NoiseReducerTemporalFilterSettings
class NoiseReducerFilterSettingsDict(TypedDict, total=False):
    Strength: int
class NoiseReducerSpatialFilterSettingsDict(TypedDict, total=False):
    PostFilterSharpenStrength: int; Speed: int; Strength: int
class NoiseReducerTemporalFilterSettingsDict(TypedDict, total=False):
    AggressiveMode: int; PostTemporalSharpening: NoiseFilterPostTemporalSharpening | str
    PostTemporalSharpeningStrength: NoiseFilterPostTemporalSharpeningStrength | str; Speed: int; Strength: int
class OpusSettingsDict(TypedDict, total=False):
    Bitrate: int; Channels: int; SampleRate: int
class OutputDict(TypedDict, total=False):
    AudioDescriptions: Sequence[AudioDescriptionDict | AudioDescription]
    CaptionDescriptions: Sequence[CaptionDescriptionDict | CaptionDescription]
    ContainerSettings: ContainerSettingsDict | _ContainerSettings; Extension: str; NameModifier: str
    OutputSettings: OutputSettingsDict | _OutputSettings; Preset: str
    VideoDescription: VideoDescriptionDict | _VideoDescription
class OutputChannelMappingDict(TypedDict, total=False):
    InputChannels: Sequence[int]; InputChannelsFineTune: Sequence[float]
class OutputGroupDict(TypedDict, total=False):
    AutomatedEncodingSettings: AutomatedEncodingSettingsDict | _AutomatedEncodingSettings; CustomName: str; Name: str
    OutputGroupSettings: OutputGroupSettingsDict | _OutputGroupSettings; Outputs: Sequence[OutputDict | Output]
class OutputGroupSettingsDict(TypedDict, total=False):
    CmafGroupSettings: CmafGroupSettingsDict | _CmafGroupSettings
    DashIsoGroupSettings: DashIsoGroupSettingsDict | _DashIsoGroupSettings
    FileGroupSettings: FileGroupSettingsDict | _FileGroupSettings
    HlsGroupSettings: HlsGroupSettingsDict | _HlsGroupSettings
    MsSmoothGroupSettings: MsSmoothGroupSettingsDict | _MsSmoothGroupSettings
    PerFrameMetrics: Sequence[FrameMetricType | str]; Type: OutputGroupType | str
class OutputSettingsDict(TypedDict, total=False):
    HlsSettings: HlsSettingsDict | _HlsSettings
class PartnerWatermarkingDict(TypedDict, total=False):
    NexguardFileMarkerSettings: NexGuardFileMarkerSettingsDict | NexGuardFileMarkerSettings
class PassthroughSettingsDict(TypedDict, total=False):
    FrameControl: _FrameControl | str; GopsPerSegment: int; SegmentationMode: PassthroughSegmentationMode | str
    VideoSelectorMode: _VideoSelectorMode | str
class PolicyDict(TypedDict, total=False):
    HttpInputs: InputPolicy | str; HttpsInputs: InputPolicy | str; S3Inputs: InputPolicy | str
class PresetSettingsDict(TypedDict, total=False):
    AudioDescriptions: Sequence[AudioDescriptionDict | AudioDescription]
    CaptionDescriptions: Sequence[CaptionDescriptionPresetDict | CaptionDescriptionPreset]
    ContainerSettings: ContainerSettingsDict | _ContainerSettings
    VideoDescription: VideoDescriptionDict | _VideoDescription
class ProbeInputFileDict(TypedDict, total=False):
    FileUrl: str
class ProbeRequestDict(TypedDict, total=False):
    InputFiles: Sequence[ProbeInputFileDict]
class ProresSettingsDict(TypedDict, total=False):
    ChromaSampling: ProresChromaSampling | str; CodecProfile: ProresCodecProfile | str
    FramerateControl: ProresFramerateControl | str
    FramerateConversionAlgorithm: ProresFramerateConversionAlgorithm | str; FramerateDenominator: int
    FramerateNumerator: int; InterlaceMode: ProresInterlaceMode | str; ParControl: ProresParControl | str
    ParDenominator: int; ParNumerator: int; PerFrameMetrics: Sequence[FrameMetricType | str]
    ScanTypeConversionMode: ProresScanTypeConversionMode | str; SlowPal: ProresSlowPal | str
    Telecine: ProresTelecine | str
class PutPolicyRequestDict(TypedDict, total=False):
    Policy: Required[PolicyDict | _Policy]
class RectangleDict(TypedDict, total=False):
    Height: int; Width: int; X: int; Y: int
class RemixSettingsDict(TypedDict, total=False):
    AudioDescriptionAudioChannel: int; AudioDescriptionDataChannel: int
    ChannelMapping: ChannelMappingDict | _ChannelMapping; ChannelsIn: int; ChannelsOut: int
class ReservationPlanSettingsDict(TypedDict, total=False):
    Commitment: Required[_Commitment | str]; RenewalType: Required[_RenewalType | str]; ReservedSlots: Required[int]
class S3DestinationAccessControlDict(TypedDict, total=False):
    CannedAcl: S3ObjectCannedAcl | str
class S3DestinationSettingsDict(TypedDict, total=False):
    AccessControl: S3DestinationAccessControlDict | S3DestinationAccessControl
    Encryption: S3EncryptionSettingsDict | S3EncryptionSettings; StorageClass: S3StorageClass | str
class S3EncryptionSettingsDict(TypedDict, total=False):
    EncryptionType: S3ServerSideEncryptionType | str; KmsEncryptionContext: str; KmsKeyArn: str
class SccDestinationSettingsDict(TypedDict, total=False):
    Framerate: SccDestinationFramerate | str
class SearchJobsRequestDict(TypedDict, total=False):
    InputFile: str; MaxResults: int; NextToken: str; Order: _Order | str; Queue: str; Status: JobStatus | str
class SpekeKeyProviderDict(TypedDict, total=False):
    CertificateArn: str
    EncryptionContractConfiguration: EncryptionContractConfigurationDict | _EncryptionContractConfiguration
    ResourceId: str; SystemIds: Sequence[str]; Url: str
class SpekeKeyProviderCmafDict(TypedDict, total=False):
    CertificateArn: str; DashSignaledSystemIds: Sequence[str]
    EncryptionContractConfiguration: EncryptionContractConfigurationDict | _EncryptionContractConfiguration
    HlsSignaledSystemIds: Sequence[str]; ResourceId: str; Url: str
class SrtDestinationSettingsDict(TypedDict, total=False):
    StylePassthrough: SrtStylePassthrough | str
class StartJobsQueryRequestDict(TypedDict, total=False):
    FilterList: Sequence[JobsQueryFilterDict]; MaxResults: int; NextToken: str; Order: _Order | str
class StaticKeyProviderDict(TypedDict, total=False):
    KeyFormat: str; KeyFormatVersions: str; StaticKeyValue: str; Url: str
class TagResourceRequestDict(TypedDict, total=False):
    Arn: Required[str]; Tags: Required[Mapping[str, str]]
class TeletextDestinationSettingsDict(TypedDict, total=False):
    PageNumber: str; PageTypes: Sequence[TeletextPageType | str]
class TeletextSourceSettingsDict(TypedDict, total=False):
    PageNumber: str
class TimecodeBurninDict(TypedDict, total=False):
    FontSize: int; Position: TimecodeBurninPosition | str; Prefix: str
class TimecodeConfigDict(TypedDict, total=False):
    Anchor: str; Source: TimecodeSource | str; Start: str; TimestampOffset: str
class TimedMetadataInsertionDict(TypedDict, total=False):
    Id3Insertions: Sequence[Id3InsertionDict | Id3Insertion]
class TrackSourceSettingsDict(TypedDict, total=False):
    StreamNumber: int; TrackNumber: int
class TtmlDestinationSettingsDict(TypedDict, total=False):
    BackgroundColor: TtmlBackgroundColor | str; BackgroundOpacity: int; FontColor: TtmlFontColor | str
    FontOpacity: int; FontSize: int; FontStyle: TtmlFontStyle | str; FontWeight: TtmlFontWeight | str
    StylePassthrough: TtmlStylePassthrough | str; TextDecoration: TtmlTextDecoration | str
class UncompressedSettingsDict(TypedDict, total=False):
    Fourcc: UncompressedFourcc | str; FramerateControl: UncompressedFramerateControl | str
    FramerateConversionAlgorithm: UncompressedFramerateConversionAlgorithm | str; FramerateDenominator: int
    FramerateNumerator: int; InterlaceMode: UncompressedInterlaceMode | str
    ScanTypeConversionMode: UncompressedScanTypeConversionMode | str; SlowPal: UncompressedSlowPal | str
    Telecine: UncompressedTelecine | str
class UntagResourceRequestDict(TypedDict, total=False):
    Arn: Required[str]; TagKeys: Sequence[str]
class UpdateJobTemplateRequestDict(TypedDict, total=False):
    AccelerationSettings: AccelerationSettingsDict | _AccelerationSettings; Category: str; Description: str
    ElementalInferenceSettings: ElementalInferenceSettingsDict | _ElementalInferenceSettings
    HopDestinations: Sequence[HopDestinationDict | HopDestination]; Name: Required[str]; Priority: int; Queue: str
    Settings: JobTemplateSettingsDict | JobTemplateSettings; StatusUpdateInterval: _StatusUpdateInterval | str
class UpdatePresetRequestDict(TypedDict, total=False):
    Category: str; Description: str; Name: Required[str]; Settings: PresetSettingsDict | PresetSettings
class UpdateQueueRequestDict(TypedDict, total=False):
    ConcurrentJobs: int; Description: str; MaximumConcurrentFeeds: int; Name: Required[str]
    ReservationPlanSettings: ReservationPlanSettingsDict; Status: QueueStatus | str
class Vc3SettingsDict(TypedDict, total=False):
    FramerateControl: Vc3FramerateControl | str; FramerateConversionAlgorithm: Vc3FramerateConversionAlgorithm | str
    FramerateDenominator: int; FramerateNumerator: int; InterlaceMode: Vc3InterlaceMode | str
    ScanTypeConversionMode: Vc3ScanTypeConversionMode | str; SlowPal: Vc3SlowPal | str; Telecine: Vc3Telecine | str
    Vc3Class: _Vc3Class | str
class VideoCodecSettingsDict(TypedDict, total=False):
    Av1Settings: Av1SettingsDict | _Av1Settings; AvcIntraSettings: AvcIntraSettingsDict | _AvcIntraSettings
    Codec: VideoCodec | str; FrameCaptureSettings: FrameCaptureSettingsDict | _FrameCaptureSettings
    GifSettings: GifSettingsDict | _GifSettings; H264Settings: H264SettingsDict | _H264Settings
    H265Settings: H265SettingsDict | _H265Settings; Mpeg2Settings: Mpeg2SettingsDict | _Mpeg2Settings
    PassthroughSettings: PassthroughSettingsDict | _PassthroughSettings
    ProresSettings: ProresSettingsDict | _ProresSettings
    UncompressedSettings: UncompressedSettingsDict | _UncompressedSettings
    Vc3Settings: Vc3SettingsDict | _Vc3Settings; Vp8Settings: Vp8SettingsDict | _Vp8Settings
    Vp9Settings: Vp9SettingsDict | _Vp9Settings; XavcSettings: XavcSettingsDict | _XavcSettings
class VideoDescriptionDict(TypedDict, total=False):
    AfdSignaling: _AfdSignaling | str; AntiAlias: _AntiAlias | str; ChromaPositionMode: _ChromaPositionMode | str
    CodecSettings: VideoCodecSettingsDict | VideoCodecSettings; ColorMetadata: _ColorMetadata | str
    Crop: RectangleDict | Rectangle; DropFrameTimecode: _DropFrameTimecode | str; FixedAfd: int; Height: int
    Position: RectangleDict | Rectangle; RespondToAfd: _RespondToAfd | str; ScalingBehavior: _ScalingBehavior | str
    Sharpness: int; TimecodeInsertion: VideoTimecodeInsertion | str; TimecodeTrack: _TimecodeTrack | str
    VideoPreprocessors: VideoPreprocessorDict | VideoPreprocessor; Width: int
class VideoOverlayDict(TypedDict, total=False):
    Crop: VideoOverlayCropDict | VideoOverlayCrop; EndTimecode: str
    InitialPosition: VideoOverlayPositionDict | VideoOverlayPosition; Input: VideoOverlayInputDict | VideoOverlayInput
    Playback: VideoOverlayPlayBackMode | str; StartTimecode: str
    Transitions: Sequence[VideoOverlayTransitionDict | VideoOverlayTransition]
class VideoOverlayCropDict(TypedDict, total=False):
    Height: int; Unit: VideoOverlayUnit | str; Width: int; X: int; Y: int
class VideoOverlayInputDict(TypedDict, total=False):
    AudioSelectors: Mapping[str, AudioSelectorDict | AudioSelector]; FileInput: str
    InputClippings: Sequence[VideoOverlayInputClippingDict | VideoOverlayInputClipping]
    TimecodeSource: InputTimecodeSource | str; TimecodeStart: str
class VideoOverlayInputClippingDict(TypedDict, total=False):
    EndTimecode: str; StartTimecode: str
class VideoOverlayPositionDict(TypedDict, total=False):
    Height: int; Opacity: int; Unit: VideoOverlayUnit | str; Width: int; XPosition: int; YPosition: int
class VideoOverlayTransitionDict(TypedDict, total=False):
    EndPosition: VideoOverlayPositionDict | VideoOverlayPosition; EndTimecode: str; StartTimecode: str
class VideoPreprocessorDict(TypedDict, total=False):
    ColorCorrector: ColorCorrectorDict | _ColorCorrector; Deinterlacer: DeinterlacerDict | _Deinterlacer
    DolbyVision: DolbyVisionDict | _DolbyVision; DurationControl: DurationControlDict | _DurationControl
    Hdr10Plus: Hdr10PlusDict | _Hdr10Plus; ImageInserter: ImageInserterDict | _ImageInserter
    NoiseReducer: NoiseReducerDict | _NoiseReducer
    PartnerWatermarking: PartnerWatermarkingDict | _PartnerWatermarking
    TimecodeBurnin: TimecodeBurninDict | _TimecodeBurnin
class VideoSelectorDict(TypedDict, total=False):
    AlphaBehavior: _AlphaBehavior | str; ColorSpace: _ColorSpace | str; ColorSpaceUsage: _ColorSpaceUsage | str
    EmbeddedTimecodeOverride: _EmbeddedTimecodeOverride | str; Hdr10Metadata: Hdr10MetadataDict | _Hdr10Metadata
    MaxLuminance: int; PadVideo: _PadVideo | str; Pid: int; ProgramNumber: int; Rotate: InputRotate | str
    SampleRange: InputSampleRange | str; SelectorType: VideoSelectorType | str; Streams: Sequence[int]
class VorbisSettingsDict(TypedDict, total=False):
    Channels: int; SampleRate: int; VbrQuality: int
class Vp8SettingsDict(TypedDict, total=False):
    Bitrate: int; FramerateControl: Vp8FramerateControl | str
    FramerateConversionAlgorithm: Vp8FramerateConversionAlgorithm | str; FramerateDenominator: int
    FramerateNumerator: int; GopSize: float; HrdBufferSize: int; MaxBitrate: int; ParControl: Vp8ParControl | str
    ParDenominator: int; ParNumerator: int; QualityTuningLevel: Vp8QualityTuningLevel | str
    RateControlMode: Vp8RateControlMode | str
class Vp9SettingsDict(TypedDict, total=False):
    Bitrate: int; FramerateControl: Vp9FramerateControl | str
    FramerateConversionAlgorithm: Vp9FramerateConversionAlgorithm | str; FramerateDenominator: int
    FramerateNumerator: int; GopSize: float; HrdBufferSize: int; MaxBitrate: int; ParControl: Vp9ParControl | str
    ParDenominator: int; ParNumerator: int; QualityTuningLevel: Vp9QualityTuningLevel | str
    RateControlMode: Vp9RateControlMode | str
class WavSettingsDict(TypedDict, total=False):
    BitDepth: int; Channels: int; Format: WavFormat | str; SampleRate: int
class WebvttDestinationSettingsDict(TypedDict, total=False):
    Accessibility: WebvttAccessibilitySubs | str; StylePassthrough: WebvttStylePassthrough | str
class WebvttHlsSourceSettingsDict(TypedDict, total=False):
    RenditionGroupId: str; RenditionLanguageCode: LanguageCode | str; RenditionName: str
class Xavc4kIntraCbgProfileSettingsDict(TypedDict, total=False):
    XavcClass: Xavc4kIntraCbgProfileClass | str
class Xavc4kIntraVbrProfileSettingsDict(TypedDict, total=False):
    XavcClass: Xavc4kIntraVbrProfileClass | str
class Xavc4kProfileSettingsDict(TypedDict, total=False):
    BitrateClass: Xavc4kProfileBitrateClass | str; CodecProfile: Xavc4kProfileCodecProfile | str
    FlickerAdaptiveQuantization: XavcFlickerAdaptiveQuantization | str; GopBReference: XavcGopBReference | str
    GopClosedCadence: int; HrdBufferSize: int; QualityTuningLevel: Xavc4kProfileQualityTuningLevel | str; Slices: int
class XavcHdIntraCbgProfileSettingsDict(TypedDict, total=False):
    InterlaceMode: XavcInterlaceMode | str; XavcClass: XavcHdIntraCbgProfileClass | str
class XavcHdProfileSettingsDict(TypedDict, total=False):
    BitrateClass: XavcHdProfileBitrateClass | str; FlickerAdaptiveQuantization: XavcFlickerAdaptiveQuantization | str
    GopBReference: XavcGopBReference | str; GopClosedCadence: int; HrdBufferSize: int
    InterlaceMode: XavcInterlaceMode | str; QualityTuningLevel: XavcHdProfileQualityTuningLevel | str; Slices: int
    Telecine: XavcHdProfileTelecine | str
class XavcSettingsDict(TypedDict, total=False):
    AdaptiveQuantization: XavcAdaptiveQuantization | str; EntropyEncoding: XavcEntropyEncoding | str
    FramerateControl: XavcFramerateControl | str; FramerateConversionAlgorithm: XavcFramerateConversionAlgorithm | str
    FramerateDenominator: int; FramerateNumerator: int; PerFrameMetrics: Sequence[FrameMetricType | str]
    Profile: XavcProfile | str; SlowPal: XavcSlowPal | str; Softness: int
    SpatialAdaptiveQuantization: XavcSpatialAdaptiveQuantization | str
    TemporalAdaptiveQuantization: XavcTemporalAdaptiveQuantization | str
    Xavc4kIntraCbgProfileSettings: Xavc4kIntraCbgProfileSettingsDict | _Xavc4kIntraCbgProfileSettings
    Xavc4kIntraVbrProfileSettings: Xavc4kIntraVbrProfileSettingsDict | _Xavc4kIntraVbrProfileSettings
    Xavc4kProfileSettings: Xavc4kProfileSettingsDict | _Xavc4kProfileSettings
    XavcHdIntraCbgProfileSettings: XavcHdIntraCbgProfileSettingsDict | _XavcHdIntraCbgProfileSettings
    XavcHdProfileSettings: XavcHdProfileSettingsDict | _XavcHdProfileSettings
class AacSettings:
    AudioDescriptionBroadcasterMix: AacAudioDescriptionBroadcasterMix; Bitrate: int; CodecProfile: AacCodecProfile
    CodingMode: AacCodingMode; LoudnessMeasurementMode: AacLoudnessMeasurementMode
    PassthroughControl: AacPassthroughControl; RapInterval: int; RateControlMode: AacRateControlMode
    RawFormat: AacRawFormat; SampleRate: int; Specification: AacSpecification; TargetLoudnessRange: int
    VbrQuality: AacVbrQuality
class Ac3Settings:
    Bitrate: int; BitstreamMode: Ac3BitstreamMode; CodingMode: Ac3CodingMode; Dialnorm: int
    DynamicRangeCompressionLine: Ac3DynamicRangeCompressionLine
    DynamicRangeCompressionProfile: Ac3DynamicRangeCompressionProfile
    DynamicRangeCompressionRf: Ac3DynamicRangeCompressionRf; LfeFilter: Ac3LfeFilter
    MetadataControl: Ac3MetadataControl; SampleRate: int
class Ac4Settings:
    Bitrate: int; BitstreamMode: Ac4BitstreamMode; CodingMode: Ac4CodingMode
    DynamicRangeCompressionFlatPanelTv: Ac4DynamicRangeCompressionDrcProfile
    DynamicRangeCompressionHomeTheater: Ac4DynamicRangeCompressionDrcProfile
    DynamicRangeCompressionPortableHeadphones: Ac4DynamicRangeCompressionDrcProfile
    DynamicRangeCompressionPortableSpeakers: Ac4DynamicRangeCompressionDrcProfile; LoRoCenterMixLevel: float
    LoRoSurroundMixLevel: float; LtRtCenterMixLevel: float; LtRtSurroundMixLevel: float; SampleRate: int
    StereoDownmix: Ac4StereoDownmix
class AccelerationSettings:
    Mode: AccelerationMode
class AdvancedInputFilterSettings:
    AddTexture: AdvancedInputFilterAddTexture; Sharpening: AdvancedInputFilterSharpen
class AiffSettings:
    BitDepth: int; Channels: int; SampleRate: int
class AllowedRenditionSize:
    Height: int; Required: RequiredFlag; Width: int
class AncillarySourceSettings:
    Convert608To708: AncillaryConvert608To708; SourceAncillaryChannelNumber: int
    TerminateCaptions: AncillaryTerminateCaptions
class AspectRatio:
    Denominator: int; Numerator: int
class AssociateCertificateResponse:
    ...
class AudioChannelTaggingSettings:
    ChannelTag: AudioChannelTag; ChannelTags: list[AudioChannelTag]
class AudioCodecSettings:
    AacSettings: _AacSettings; Ac3Settings: _Ac3Settings; Ac4Settings: _Ac4Settings; AiffSettings: _AiffSettings
    Codec: AudioCodec; Eac3AtmosSettings: _Eac3AtmosSettings; Eac3Settings: _Eac3Settings; FlacSettings: _FlacSettings
    Mp2Settings: _Mp2Settings; Mp3Settings: _Mp3Settings; OpusSettings: _OpusSettings; VorbisSettings: _VorbisSettings
    WavSettings: _WavSettings
class AudioDescription:
    AudioChannelTaggingSettings: _AudioChannelTaggingSettings; AudioNormalizationSettings: _AudioNormalizationSettings
    AudioPitchCorrectionSettings: _AudioPitchCorrectionSettings; AudioSourceName: str; AudioType: int
    AudioTypeControl: _AudioTypeControl; CodecSettings: AudioCodecSettings; CustomLanguageCode: str
    LanguageCode: _LanguageCode; LanguageCodeControl: AudioLanguageCodeControl; RemixSettings: _RemixSettings
    StreamName: str
class AudioNormalizationSettings:
    Algorithm: AudioNormalizationAlgorithm; AlgorithmControl: AudioNormalizationAlgorithmControl
    CorrectionGateLevel: int; LoudnessLogging: AudioNormalizationLoudnessLogging
    PeakCalculation: AudioNormalizationPeakCalculation; TargetLkfs: float; TruePeakLimiterThreshold: float
class AudioPitchCorrectionSettings:
    SlowPalPitchCorrection: _SlowPalPitchCorrection
class AudioProperties:
    BitDepth: int; BitRate: int; ChannelLayout: str; Channels: int; FrameRate: _FrameRate; LanguageCode: str
    ObjectCount: int; SampleRate: int
class AudioSelector:
    AudioDurationCorrection: _AudioDurationCorrection; CustomLanguageCode: str
    DefaultSelection: AudioDefaultSelection; ExternalAudioFileInput: str
    HlsRenditionGroupSettings: _HlsRenditionGroupSettings; LanguageCode: _LanguageCode; Offset: int; Pids: list[int]
    ProgramSelection: int; RemixSettings: _RemixSettings; SelectorType: AudioSelectorType
    Smpte337Passthrough: AudioSmpte337Passthrough; Streams: list[int]; Tracks: list[int]
class AudioSelectorGroup:
    AudioSelectorNames: list[str]
class AutomatedAbrRule:
    AllowedRenditions: list[AllowedRenditionSize]; ForceIncludeRenditions: list[ForceIncludeRenditionSize]
    MinBottomRenditionSize: _MinBottomRenditionSize; MinTopRenditionSize: _MinTopRenditionSize; Type: RuleType
class AutomatedAbrSettings:
    MaxAbrBitrate: int; MaxQualityLevel: float; MaxRenditions: int; MinAbrBitrate: int; Rules: list[AutomatedAbrRule]
class AutomatedEncodingSettings:
    AbrSettings: AutomatedAbrSettings
class Av1QvbrSettings:
    QvbrQualityLevel: int; QvbrQualityLevelFineTune: float
class Av1Settings:
    AdaptiveQuantization: Av1AdaptiveQuantization; BitDepth: Av1BitDepth; Bitrate: int
    FilmGrainSynthesis: Av1FilmGrainSynthesis; FramerateControl: Av1FramerateControl
    FramerateConversionAlgorithm: Av1FramerateConversionAlgorithm; FramerateDenominator: int; FramerateNumerator: int
    GopSize: float; MaxBitrate: int; NumberBFramesBetweenReferenceFrames: int; PerFrameMetrics: list[FrameMetricType]
    QvbrSettings: Av1QvbrSettings; RateControlMode: Av1RateControlMode; SceneChangeDetect: Av1SceneChangeDetect
    Slices: int; SlidingWindowMs: int; SlidingWindowPeakBitrate: int
    SpatialAdaptiveQuantization: Av1SpatialAdaptiveQuantization
class AvailBlanking:
    AvailBlankingImage: str
class AvcIntraSettings:
    AvcIntraClass: _AvcIntraClass; AvcIntraUhdSettings: _AvcIntraUhdSettings
    FramerateControl: AvcIntraFramerateControl; FramerateConversionAlgorithm: AvcIntraFramerateConversionAlgorithm
    FramerateDenominator: int; FramerateNumerator: int; InterlaceMode: AvcIntraInterlaceMode
    PerFrameMetrics: list[FrameMetricType]; ScanTypeConversionMode: AvcIntraScanTypeConversionMode
    SlowPal: AvcIntraSlowPal; Telecine: AvcIntraTelecine
class AvcIntraUhdSettings:
    QualityTuningLevel: AvcIntraUhdQualityTuningLevel
class BandwidthReductionFilter:
    Sharpening: BandwidthReductionFilterSharpening; Strength: BandwidthReductionFilterStrength
class BurninDestinationSettings:
    Alignment: BurninSubtitleAlignment; ApplyFontColor: BurninSubtitleApplyFontColor
    BackgroundColor: BurninSubtitleBackgroundColor; BackgroundOpacity: int; FallbackFont: BurninSubtitleFallbackFont
    FontColor: BurninSubtitleFontColor; FontFileBold: str; FontFileBoldItalic: str; FontFileItalic: str
    FontFileRegular: str; FontOpacity: int; FontResolution: int; FontScript: _FontScript; FontSize: int
    HexFontColor: str; OutlineColor: BurninSubtitleOutlineColor; OutlineSize: int
    RemoveRubyReserveAttributes: _RemoveRubyReserveAttributes; ShadowColor: BurninSubtitleShadowColor
    ShadowOpacity: int; ShadowXOffset: int; ShadowYOffset: int; StylePassthrough: BurnInSubtitleStylePassthrough
    TeletextSpacing: BurninSubtitleTeletextSpacing; XPosition: int; YPosition: int
class CancelJobResponse:
    ...
class CaptionDescription:
    AudioSourceNames: list[str]; CaptionSelectorName: str; CustomLanguageCode: str
    DestinationSettings: CaptionDestinationSettings; LanguageCode: _LanguageCode; LanguageDescription: str
    Source: CaptionSource
class CaptionDescriptionPreset:
    CustomLanguageCode: str; DestinationSettings: CaptionDestinationSettings; LanguageCode: _LanguageCode
    LanguageDescription: str
class CaptionDestinationSettings:
    BurninDestinationSettings: _BurninDestinationSettings; DestinationType: CaptionDestinationType
    DvbSubDestinationSettings: _DvbSubDestinationSettings; EmbeddedDestinationSettings: _EmbeddedDestinationSettings
    ImscDestinationSettings: _ImscDestinationSettings; SccDestinationSettings: _SccDestinationSettings
    SrtDestinationSettings: _SrtDestinationSettings; TeletextDestinationSettings: _TeletextDestinationSettings
    TtmlDestinationSettings: _TtmlDestinationSettings; WebvttDestinationSettings: _WebvttDestinationSettings
class CaptionSelector:
    CustomLanguageCode: str; LanguageCode: _LanguageCode; SourceSettings: CaptionSourceSettings
class CaptionSourceFramerate:
    FramerateDenominator: int; FramerateNumerator: int
class CaptionSourceSettings:
    AncillarySourceSettings: _AncillarySourceSettings; DvbSubSourceSettings: _DvbSubSourceSettings
    EmbeddedSourceSettings: _EmbeddedSourceSettings; FileSourceSettings: _FileSourceSettings
    SourceType: CaptionSourceType; TeletextSourceSettings: _TeletextSourceSettings
    TrackSourceSettings: _TrackSourceSettings; WebvttHlsSourceSettings: _WebvttHlsSourceSettings
class ChannelMapping:
    OutputChannels: list[OutputChannelMapping]
class ClipLimits:
    MaximumRGBTolerance: int; MaximumYUV: int; MinimumRGBTolerance: int; MinimumYUV: int
class CmafAdditionalManifest:
    ManifestNameModifier: str; SelectedOutputs: list[str]
class CmafEncryptionSettings:
    ClearLeadSegments: int; ConstantInitializationVector: str; EncryptionMethod: CmafEncryptionType
    InitializationVectorInManifest: CmafInitializationVectorInManifest; SpekeKeyProvider: SpekeKeyProviderCmaf
    StaticKeyProvider: _StaticKeyProvider; Type: CmafKeyProviderType
class CmafGroupSettings:
    AdditionalManifests: list[CmafAdditionalManifest]; BaseUrl: str; ClientCache: CmafClientCache
    CodecSpecification: CmafCodecSpecification; DashAdaptationSetGrouping: list[_DashAdaptationSetGrouping]
    DashIFrameTrickPlayNameModifier: str; DashManifestStyle: _DashManifestStyle; Destination: str
    DestinationSettings: _DestinationSettings; Encryption: CmafEncryptionSettings; FragmentLength: int
    ImageBasedTrickPlay: CmafImageBasedTrickPlay; ImageBasedTrickPlaySettings: CmafImageBasedTrickPlaySettings
    ImageBasedTrickPlayVariants: list[CmafImageBasedTrickPlayVariant]; ManifestCompression: CmafManifestCompression
    ManifestDurationFormat: CmafManifestDurationFormat; MinBufferTime: int; MinFinalSegmentLength: float
    MpdManifestBandwidthType: CmafMpdManifestBandwidthType; MpdProfile: CmafMpdProfile
    PtsOffsetHandlingForBFrames: CmafPtsOffsetHandlingForBFrames; SegmentControl: CmafSegmentControl
    SegmentLength: int; SegmentLengthControl: CmafSegmentLengthControl; StreamInfResolution: CmafStreamInfResolution
    TargetDurationCompatibilityMode: CmafTargetDurationCompatibilityMode
    VideoCompositionOffsets: CmafVideoCompositionOffsets; WriteDashManifest: CmafWriteDASHManifest
    WriteHlsManifest: CmafWriteHLSManifest
    WriteSegmentTimelineInRepresentation: CmafWriteSegmentTimelineInRepresentation
class CmafImageBasedTrickPlaySettings:
    IntervalCadence: CmafIntervalCadence; ThumbnailHeight: int; ThumbnailInterval: float; ThumbnailWidth: int
    TileHeight: int; TileWidth: int
class CmafImageBasedTrickPlayVariant:
    IntervalCadence: CmafIntervalCadence; ThumbnailHeight: int; ThumbnailInterval: float; ThumbnailWidth: int
    TileHeight: int; TileWidth: int
class CmfcSettings:
    AudioDuration: CmfcAudioDuration; AudioGroupId: str; AudioRenditionSets: str; AudioTrackType: CmfcAudioTrackType
    C2paManifest: CmfcC2paManifest; CertificateSecret: str
    DescriptiveVideoServiceFlag: CmfcDescriptiveVideoServiceFlag; IFrameOnlyManifest: CmfcIFrameOnlyManifest
    KlvMetadata: CmfcKlvMetadata; ManifestMetadataSignaling: CmfcManifestMetadataSignaling; Scte35Esam: CmfcScte35Esam
    Scte35Source: CmfcScte35Source; SigningKmsKey: str; TimedMetadata: CmfcTimedMetadata
    TimedMetadataBoxVersion: CmfcTimedMetadataBoxVersion; TimedMetadataSchemeIdUri: str; TimedMetadataValue: str
class CodecMetadata:
    BitDepth: int; ChromaSubsampling: str; CodedFrameRate: FrameRate; ColorPrimaries: _ColorPrimaries
    ContentLightLevel: _ContentLightLevel; DisplayAspectRatio: AspectRatio; DolbyVision: DolbyVisionMetadata
    FieldOrder: str; Hdr10PlusPresence: _Hdr10PlusPresence; Height: int; Level: str
    MatrixCoefficients: _MatrixCoefficients; Profile: str; Rotation: int; SampleAspectRatio: AspectRatio
    ScanType: str; TransferCharacteristics: _TransferCharacteristics; Width: int
class ColorConversion3DLUTSetting:
    FileInput: str; InputColorSpace: ColorSpace; InputMasteringLuminance: int; OutputColorSpace: ColorSpace
    OutputMasteringLuminance: int
class ColorCorrector:
    Brightness: int; ClipLimits: _ClipLimits; ColorSpaceConversion: _ColorSpaceConversion; Contrast: int
    Hdr10Metadata: _Hdr10Metadata; HdrToSdrToneMapper: HDRToSDRToneMapper; Hue: int; MaxLuminance: int
    SampleRangeConversion: _SampleRangeConversion; Saturation: int; SdrReferenceWhiteLevel: int
class Container:
    BitRate: int; Duration: float; Format: _Format; StartTimecode: str; Tracks: list[Track]
class ContainerSettings:
    CmfcSettings: _CmfcSettings; Container: ContainerType; F4vSettings: _F4vSettings; M2tsSettings: _M2tsSettings
    M3u8Settings: _M3u8Settings; MovSettings: _MovSettings; Mp4Settings: _Mp4Settings; MpdSettings: _MpdSettings
    MxfSettings: _MxfSettings
class ContentLightLevel:
    MaxContentLightLevel: int; MaxFrameAverageLightLevel: int
class CreateJobResponse:
    Job: _Job; SdkHttpMetadata: _SdkHttpMetadata; SdkResponseMetadata: _SdkResponseMetadata
class CreateJobTemplateResponse:
    JobTemplate: _JobTemplate
class CreatePresetResponse:
    Preset: _Preset
class CreateQueueResponse:
    Queue: _Queue
class CreateResourceShareResponse:
    ...
class DashAdditionalManifest:
    ManifestNameModifier: str; SelectedOutputs: list[str]
class DashIsoEncryptionSettings:
    PlaybackDeviceCompatibility: DashIsoPlaybackDeviceCompatibility; SpekeKeyProvider: _SpekeKeyProvider
class DashIsoGroupSettings:
    AdditionalManifests: list[DashAdditionalManifest]
    AudioChannelConfigSchemeIdUri: DashIsoGroupAudioChannelConfigSchemeIdUri; BaseUrl: str
    DashAdaptationSetGrouping: list[_DashAdaptationSetGrouping]; DashIFrameTrickPlayNameModifier: str
    DashManifestStyle: _DashManifestStyle; Destination: str; DestinationSettings: _DestinationSettings
    Encryption: DashIsoEncryptionSettings; FragmentLength: int; HbbtvCompliance: DashIsoHbbtvCompliance
    ImageBasedTrickPlay: DashIsoImageBasedTrickPlay; ImageBasedTrickPlaySettings: DashIsoImageBasedTrickPlaySettings
    ImageBasedTrickPlayVariants: list[DashIsoImageBasedTrickPlayVariant]; MinBufferTime: int
    MinFinalSegmentLength: float; MpdManifestBandwidthType: DashIsoMpdManifestBandwidthType
    MpdProfile: DashIsoMpdProfile; PtsOffsetHandlingForBFrames: DashIsoPtsOffsetHandlingForBFrames
    SegmentControl: DashIsoSegmentControl; SegmentLength: int; SegmentLengthControl: DashIsoSegmentLengthControl
    VideoCompositionOffsets: DashIsoVideoCompositionOffsets
    WriteSegmentTimelineInRepresentation: DashIsoWriteSegmentTimelineInRepresentation
class DashIsoImageBasedTrickPlaySettings:
    IntervalCadence: DashIsoIntervalCadence; ThumbnailHeight: int; ThumbnailInterval: float; ThumbnailWidth: int
    TileHeight: int; TileWidth: int
class DashIsoImageBasedTrickPlayVariant:
    IntervalCadence: DashIsoIntervalCadence; ThumbnailHeight: int; ThumbnailInterval: float; ThumbnailWidth: int
    TileHeight: int; TileWidth: int
class DataProperties:
    LanguageCode: str
class Deinterlacer:
    Algorithm: DeinterlaceAlgorithm; Control: DeinterlacerControl; Mode: DeinterlacerMode
class DeleteJobTemplateResponse:
    ...
class DeletePolicyResponse:
    ...
class DeletePresetResponse:
    ...
class DeleteQueueResponse:
    ...
class DescribeEndpointsResponse:
    Endpoints: list[Endpoint]; NextToken: str
class DestinationSettings:
    S3Settings: S3DestinationSettings
class DisassociateCertificateResponse:
    ...
class DolbyVision:
    Compatibility: DolbyVisionCompatibility; L6Metadata: DolbyVisionLevel6Metadata; L6Mode: DolbyVisionLevel6Mode
    Mapping: DolbyVisionMapping; Profile: DolbyVisionProfile
class DolbyVisionLevel6Metadata:
    MaxCll: int; MaxFall: int
class DolbyVisionMetadata:
    BaseLayer: DolbyVisionPresence; EnhancementLayer: DolbyVisionPresence; Level: int; Profile: int
    Rpu: DolbyVisionPresence
class DurationControl:
    IntegerDurationMaximumCompressionDenominator: int; IntegerDurationMaximumCompressionNumerator: int
    IntegerDurationTrimThresholdMilliseconds: int
class DvbNitSettings:
    NetworkId: int; NetworkName: str; NitInterval: int
class DvbSdtSettings:
    OutputSdt: _OutputSdt; SdtInterval: int; ServiceName: str; ServiceProviderName: str
class DvbSubDestinationSettings:
    Alignment: DvbSubtitleAlignment; ApplyFontColor: DvbSubtitleApplyFontColor
    BackgroundColor: DvbSubtitleBackgroundColor; BackgroundOpacity: int; DdsHandling: DvbddsHandling
    DdsXCoordinate: int; DdsYCoordinate: int; FallbackFont: DvbSubSubtitleFallbackFont
    FontColor: DvbSubtitleFontColor; FontFileBold: str; FontFileBoldItalic: str; FontFileItalic: str
    FontFileRegular: str; FontOpacity: int; FontResolution: int; FontScript: _FontScript; FontSize: int; Height: int
    HexFontColor: str; OutlineColor: DvbSubtitleOutlineColor; OutlineSize: int; ShadowColor: DvbSubtitleShadowColor
    ShadowOpacity: int; ShadowXOffset: int; ShadowYOffset: int; StylePassthrough: DvbSubtitleStylePassthrough
    SubtitlingType: DvbSubtitlingType; TeletextSpacing: DvbSubtitleTeletextSpacing; Width: int; XPosition: int
    YPosition: int
class DvbSubSourceSettings:
    Pid: int
class DvbTdtSettings:
    TdtInterval: int
class DynamicAudioSelector:
    AudioDurationCorrection: _AudioDurationCorrection; ExternalAudioFileInput: str; LanguageCode: _LanguageCode
    Offset: int; SelectorType: DynamicAudioSelectorType
class Eac3AtmosSettings:
    Bitrate: int; BitstreamMode: Eac3AtmosBitstreamMode; CodingMode: Eac3AtmosCodingMode
    DialogueIntelligence: Eac3AtmosDialogueIntelligence; DownmixControl: Eac3AtmosDownmixControl
    DynamicRangeCompressionLine: Eac3AtmosDynamicRangeCompressionLine
    DynamicRangeCompressionRf: Eac3AtmosDynamicRangeCompressionRf; DynamicRangeControl: Eac3AtmosDynamicRangeControl
    LoRoCenterMixLevel: float; LoRoSurroundMixLevel: float; LtRtCenterMixLevel: float; LtRtSurroundMixLevel: float
    MeteringMode: Eac3AtmosMeteringMode; SampleRate: int; SpeechThreshold: int; StereoDownmix: Eac3AtmosStereoDownmix
    SurroundExMode: Eac3AtmosSurroundExMode
class Eac3Settings:
    AttenuationControl: Eac3AttenuationControl; Bitrate: int; BitstreamMode: Eac3BitstreamMode
    CodingMode: Eac3CodingMode; DcFilter: Eac3DcFilter; Dialnorm: int
    DynamicRangeCompressionLine: Eac3DynamicRangeCompressionLine
    DynamicRangeCompressionRf: Eac3DynamicRangeCompressionRf; LfeControl: Eac3LfeControl; LfeFilter: Eac3LfeFilter
    LoRoCenterMixLevel: float; LoRoSurroundMixLevel: float; LtRtCenterMixLevel: float; LtRtSurroundMixLevel: float
    MetadataControl: Eac3MetadataControl; PassthroughControl: Eac3PassthroughControl; PhaseControl: Eac3PhaseControl
    SampleRate: int; StereoDownmix: Eac3StereoDownmix; SurroundExMode: Eac3SurroundExMode
    SurroundMode: Eac3SurroundMode
class ElementalInferenceConfiguration:
    Features: list[ElementalInferenceFeature]; Feeds: list[ElementalInferenceFeed]
class ElementalInferenceFeed:
    Arn: str; FeedManagementState: ElementalInferenceFeedManagementState
class ElementalInferenceFeedConfigurationSource:
    FeedArn: str
class ElementalInferenceSettings:
    FeedConfigurationSource: ElementalInferenceFeedConfigurationSource
class EmbeddedDestinationSettings:
    Destination608ChannelNumber: int; Destination708ServiceNumber: int
class EmbeddedSourceSettings:
    Convert608To708: EmbeddedConvert608To708; Source608ChannelNumber: int; Source608TrackNumber: int
    TerminateCaptions: EmbeddedTerminateCaptions
class EncryptionContractConfiguration:
    SpekeAudioPreset: PresetSpeke20Audio; SpekeVideoPreset: PresetSpeke20Video
class Endpoint:
    Url: str
class EsamManifestConfirmConditionNotification:
    MccXml: str
class EsamSettings:
    ManifestConfirmConditionNotification: EsamManifestConfirmConditionNotification; ResponseSignalPreroll: int
    SignalProcessingNotification: EsamSignalProcessingNotification
class EsamSignalProcessingNotification:
    SccXml: str
class ExtendedDataServices:
    CopyProtectionAction: _CopyProtectionAction; VchipAction: _VchipAction
class F4vSettings:
    MoovPlacement: F4vMoovPlacement
class FileGroupSettings:
    Destination: str; DestinationSettings: _DestinationSettings
class FileSourceSettings:
    ByteRateLimit: CaptionSourceByteRateLimit; Convert608To708: FileSourceConvert608To708
    ConvertPaintToPop: CaptionSourceConvertPaintOnToPopOn; Framerate: CaptionSourceFramerate; SourceFile: str
    TimeDelta: int; TimeDeltaUnits: FileSourceTimeDeltaUnits
    UpconvertSTLToTeletext: CaptionSourceUpconvertSTLToTeletext
class FlacSettings:
    BitDepth: int; Channels: int; SampleRate: int
class ForceIncludeRenditionSize:
    Height: int; Width: int
class FrameCaptureSettings:
    FramerateDenominator: int; FramerateNumerator: int; MaxCaptures: int; Quality: int
class FrameRate:
    Denominator: int; Numerator: int
class GetJobResponse:
    Job: _Job
class GetJobTemplateResponse:
    JobTemplate: _JobTemplate
class GetJobsQueryResultsResponse:
    Jobs: list[Job]; NextToken: str; Status: JobsQueryStatus
class GetPolicyResponse:
    Policy: _Policy
class GetPresetResponse:
    Preset: _Preset
class GetQueueResponse:
    Queue: _Queue
class GifSettings:
    FramerateControl: GifFramerateControl; FramerateConversionAlgorithm: GifFramerateConversionAlgorithm
    FramerateDenominator: int; FramerateNumerator: int
class H264QvbrSettings:
    MaxAverageBitrate: int; QvbrQualityLevel: int; QvbrQualityLevelFineTune: float
class H264Settings:
    AdaptiveQuantization: H264AdaptiveQuantization; BandwidthReductionFilter: _BandwidthReductionFilter; Bitrate: int
    CodecLevel: H264CodecLevel; CodecProfile: H264CodecProfile; DynamicSubGop: H264DynamicSubGop
    EndOfStreamMarkers: H264EndOfStreamMarkers; EntropyEncoding: H264EntropyEncoding
    ExplicitWeightedPrediction: H264ExplicitWeightedPrediction; FieldEncoding: H264FieldEncoding
    FlickerAdaptiveQuantization: H264FlickerAdaptiveQuantization; FramerateControl: H264FramerateControl
    FramerateConversionAlgorithm: H264FramerateConversionAlgorithm; FramerateDenominator: int; FramerateNumerator: int
    GopBReference: H264GopBReference; GopClosedCadence: int; GopSize: float; GopSizeUnits: H264GopSizeUnits
    HrdBufferFinalFillPercentage: int; HrdBufferInitialFillPercentage: int; HrdBufferSize: int
    InterlaceMode: H264InterlaceMode; MaxBitrate: int; MinIInterval: int; NumberBFramesBetweenReferenceFrames: int
    NumberReferenceFrames: int; ParControl: H264ParControl; ParDenominator: int; ParNumerator: int
    PerFrameMetrics: list[FrameMetricType]; QualityTuningLevel: H264QualityTuningLevel; QvbrSettings: H264QvbrSettings
    RateControlMode: H264RateControlMode; RepeatPps: H264RepeatPps; SaliencyAwareEncoding: H264SaliencyAwareEncoding
    ScanTypeConversionMode: H264ScanTypeConversionMode; SceneChangeDetect: H264SceneChangeDetect; Slices: int
    SlidingWindowMs: int; SlidingWindowPeakBitrate: int; SlowPal: H264SlowPal; Softness: int
    SpatialAdaptiveQuantization: H264SpatialAdaptiveQuantization; Syntax: H264Syntax; Telecine: H264Telecine
    TemporalAdaptiveQuantization: H264TemporalAdaptiveQuantization
    UnregisteredSeiTimecode: H264UnregisteredSeiTimecode; WriteMp4PackagingType: H264WriteMp4PackagingType
class H265QvbrSettings:
    MaxAverageBitrate: int; QvbrQualityLevel: int; QvbrQualityLevelFineTune: float
class H265Settings:
    AdaptiveQuantization: H265AdaptiveQuantization; AlternateTransferFunctionSei: H265AlternateTransferFunctionSei
    BandwidthReductionFilter: _BandwidthReductionFilter; Bitrate: int; CodecLevel: H265CodecLevel
    CodecProfile: H265CodecProfile; Deblocking: H265Deblocking; DynamicSubGop: H265DynamicSubGop
    EndOfStreamMarkers: H265EndOfStreamMarkers; FlickerAdaptiveQuantization: H265FlickerAdaptiveQuantization
    FramerateControl: H265FramerateControl; FramerateConversionAlgorithm: H265FramerateConversionAlgorithm
    FramerateDenominator: int; FramerateNumerator: int; GopBReference: H265GopBReference; GopClosedCadence: int
    GopSize: float; GopSizeUnits: H265GopSizeUnits; HrdBufferFinalFillPercentage: int
    HrdBufferInitialFillPercentage: int; HrdBufferSize: int; InterlaceMode: H265InterlaceMode; MaxBitrate: int
    MinIInterval: int; MvOverPictureBoundaries: H265MvOverPictureBoundaries
    MvTemporalPredictor: H265MvTemporalPredictor; NumberBFramesBetweenReferenceFrames: int; NumberReferenceFrames: int
    ParControl: H265ParControl; ParDenominator: int; ParNumerator: int; PerFrameMetrics: list[FrameMetricType]
    QualityTuningLevel: H265QualityTuningLevel; QvbrSettings: H265QvbrSettings; RateControlMode: H265RateControlMode
    SampleAdaptiveOffsetFilterMode: H265SampleAdaptiveOffsetFilterMode
    ScanTypeConversionMode: H265ScanTypeConversionMode; SceneChangeDetect: H265SceneChangeDetect; Slices: int
    SlidingWindowMs: int; SlidingWindowPeakBitrate: int; SlowPal: H265SlowPal
    SpatialAdaptiveQuantization: H265SpatialAdaptiveQuantization; Telecine: H265Telecine
    TemporalAdaptiveQuantization: H265TemporalAdaptiveQuantization; TemporalIds: H265TemporalIds; TileHeight: int
    TilePadding: H265TilePadding; TileWidth: int; Tiles: H265Tiles; TreeBlockSize: H265TreeBlockSize
    UnregisteredSeiTimecode: H265UnregisteredSeiTimecode; WriteMp4PackagingType: H265WriteMp4PackagingType
class Hdr10Metadata:
    BluePrimaryX: int; BluePrimaryY: int; GreenPrimaryX: int; GreenPrimaryY: int; MaxContentLightLevel: int
    MaxFrameAverageLightLevel: int; MaxLuminance: int; MinLuminance: int; RedPrimaryX: int; RedPrimaryY: int
    WhitePointX: int; WhitePointY: int
class Hdr10Plus:
    MasteringMonitorNits: int; TargetMonitorNits: int
class HdrMetadata:
    ContentLightLevel: _ContentLightLevel; MasteringDisplayColorVolume: _MasteringDisplayColorVolume
class HlsAdditionalManifest:
    ManifestNameModifier: str; SelectedOutputs: list[str]
class HlsCaptionLanguageMapping:
    CaptionChannel: int; CustomLanguageCode: str; LanguageCode: _LanguageCode; LanguageDescription: str
class HlsEncryptionSettings:
    ConstantInitializationVector: str; EncryptionMethod: HlsEncryptionType
    InitializationVectorInManifest: HlsInitializationVectorInManifest; OfflineEncrypted: HlsOfflineEncrypted
    SpekeKeyProvider: _SpekeKeyProvider; StaticKeyProvider: _StaticKeyProvider; Type: HlsKeyProviderType
class HlsGroupSettings:
    AdMarkers: list[HlsAdMarkers]; AdditionalManifests: list[HlsAdditionalManifest]
    AudioOnlyHeader: HlsAudioOnlyHeader; BaseUrl: str; CaptionLanguageMappings: list[HlsCaptionLanguageMapping]
    CaptionLanguageSetting: HlsCaptionLanguageSetting; CaptionSegmentLengthControl: HlsCaptionSegmentLengthControl
    ClientCache: HlsClientCache; CodecSpecification: HlsCodecSpecification; Destination: str
    DestinationSettings: _DestinationSettings; DirectoryStructure: HlsDirectoryStructure
    Encryption: HlsEncryptionSettings; ImageBasedTrickPlay: HlsImageBasedTrickPlay
    ImageBasedTrickPlaySettings: HlsImageBasedTrickPlaySettings
    ImageBasedTrickPlayVariants: list[HlsImageBasedTrickPlayVariant]; ManifestCompression: HlsManifestCompression
    ManifestDurationFormat: HlsManifestDurationFormat; MinFinalSegmentLength: float; MinSegmentLength: int
    OutputSelection: HlsOutputSelection; ProgramDateTime: HlsProgramDateTime; ProgramDateTimePeriod: int
    ProgressiveWriteHlsManifest: HlsProgressiveWriteHlsManifest; SegmentControl: HlsSegmentControl; SegmentLength: int
    SegmentLengthControl: HlsSegmentLengthControl; SegmentsPerSubdirectory: int
    StreamInfResolution: HlsStreamInfResolution; TargetDurationCompatibilityMode: HlsTargetDurationCompatibilityMode
    TimedMetadataId3Frame: HlsTimedMetadataId3Frame; TimedMetadataId3Period: int; TimestampDeltaMilliseconds: int
class HlsImageBasedTrickPlaySettings:
    IntervalCadence: HlsIntervalCadence; ThumbnailHeight: int; ThumbnailInterval: float; ThumbnailWidth: int
    TileHeight: int; TileWidth: int
class HlsImageBasedTrickPlayVariant:
    IntervalCadence: HlsIntervalCadence; ThumbnailHeight: int; ThumbnailInterval: float; ThumbnailWidth: int
    TileHeight: int; TileWidth: int
class HlsRenditionGroupSettings:
    RenditionGroupId: str; RenditionLanguageCode: LanguageCode; RenditionName: str
class HlsSettings:
    AudioGroupId: str; AudioOnlyContainer: HlsAudioOnlyContainer; AudioRenditionSets: str
    AudioTrackType: HlsAudioTrackType; DescriptiveVideoServiceFlag: HlsDescriptiveVideoServiceFlag
    IFrameOnlyManifest: HlsIFrameOnlyManifest; SegmentModifier: str
class HopDestination:
    Priority: int; Queue: str; WaitMinutes: int
class Id3Insertion:
    Id3: str; Timecode: str
class ImageInserter:
    InsertableImages: list[InsertableImage]; SdrReferenceWhiteLevel: int
class ImscDestinationSettings:
    Accessibility: ImscAccessibilitySubs; StylePassthrough: ImscStylePassthrough
class Input:
    AdvancedInputFilter: _AdvancedInputFilter; AdvancedInputFilterSettings: _AdvancedInputFilterSettings
    AudioSelectorGroups: dict[str, AudioSelectorGroup]; AudioSelectors: dict[str, AudioSelector]
    CaptionSelectors: dict[str, CaptionSelector]; Crop: Rectangle; DeblockFilter: InputDeblockFilter
    DecryptionSettings: InputDecryptionSettings; DenoiseFilter: InputDenoiseFilter; DolbyVisionMetadataXml: str
    DynamicAudioSelectors: dict[str, DynamicAudioSelector]; FileInput: str; FilterEnable: InputFilterEnable
    FilterStrength: int; ImageInserter: _ImageInserter; InputClippings: list[InputClipping]
    InputScanType: _InputScanType; MultiViewSettings: list[_MultiViewSettings]; Position: Rectangle
    ProgramNumber: int; PsiControl: InputPsiControl; SupplementalImps: list[str]; TamsSettings: InputTamsSettings
    TimecodeSource: InputTimecodeSource; TimecodeStart: str; VideoGenerator: InputVideoGenerator
    VideoOverlays: list[VideoOverlay]; VideoSelector: _VideoSelector
class InputClipping:
    EndTimecode: str; StartTimecode: str
class InputDecryptionSettings:
    DecryptionMode: _DecryptionMode; EncryptedDecryptionKey: str; InitializationVector: str; KmsKeyRegion: str
class InputTamsSettings:
    AuthConnectionArn: str; GapHandling: TamsGapHandling; SourceId: str; Timerange: str
class InputTemplate:
    AdvancedInputFilter: _AdvancedInputFilter; AdvancedInputFilterSettings: _AdvancedInputFilterSettings
    AudioSelectorGroups: dict[str, AudioSelectorGroup]; AudioSelectors: dict[str, AudioSelector]
    CaptionSelectors: dict[str, CaptionSelector]; Crop: Rectangle; DeblockFilter: InputDeblockFilter
    DenoiseFilter: InputDenoiseFilter; DolbyVisionMetadataXml: str
    DynamicAudioSelectors: dict[str, DynamicAudioSelector]; FilterEnable: InputFilterEnable; FilterStrength: int
    ImageInserter: _ImageInserter; InputClippings: list[InputClipping]; InputScanType: _InputScanType
    MultiViewSettings: list[_MultiViewSettings]; Position: Rectangle; ProgramNumber: int; PsiControl: InputPsiControl
    TimecodeSource: InputTimecodeSource; TimecodeStart: str; VideoOverlays: list[VideoOverlay]
    VideoSelector: _VideoSelector
class InputVideoGenerator:
    Channels: int; Duration: int; FramerateDenominator: int; FramerateNumerator: int; Height: int; ImageInput: str
    SampleRate: int; Width: int
class InsertableImage:
    Duration: int; FadeIn: int; FadeOut: int; Height: int; ImageInserterInput: str; ImageX: int; ImageY: int
    Layer: int; Opacity: int; StartTime: str; Width: int
class Job:
    AccelerationSettings: _AccelerationSettings; AccelerationStatus: _AccelerationStatus; Arn: str
    BillingTagsSource: _BillingTagsSource; ClientRequestToken: str; CreatedAt: str; CurrentPhase: JobPhase
    ElementalInferenceConfiguration: _ElementalInferenceConfiguration
    ElementalInferenceSettings: _ElementalInferenceSettings; ErrorCode: int; ErrorMessage: str
    HopDestinations: list[HopDestination]; Id: str; JobEngineVersionRequested: str; JobEngineVersionUsed: str
    JobPercentComplete: int; JobTemplate: str; LastShareDetails: str; Messages: JobMessages
    OutputGroupDetails: list[OutputGroupDetail]; Priority: int; Queue: str; QueueTransitions: list[QueueTransition]
    RetryCount: int; Role: str; Settings: JobSettings; ShareStatus: _ShareStatus
    SimulateReservedQueue: _SimulateReservedQueue; Status: JobStatus; StatusUpdateInterval: _StatusUpdateInterval
    Timing: _Timing; UserMetadata: dict[str, str]; Warnings: list[WarningGroup]
class JobEngineVersion:
    ExpirationDate: str; Version: str
class JobMessages:
    Info: list[str]; Warning: list[str]
class JobSettings:
    AdAvailOffset: int; AvailBlanking: _AvailBlanking; ColorConversion3DLUTSettings: list[ColorConversion3DLUTSetting]
    Esam: EsamSettings; ExtendedDataServices: _ExtendedDataServices; FollowSource: int; Inputs: list[Input]
    KantarWatermark: KantarWatermarkSettings; MotionImageInserter: _MotionImageInserter
    MotionImageInserters: list[_MotionImageInserter]; NielsenConfiguration: _NielsenConfiguration
    NielsenNonLinearWatermark: NielsenNonLinearWatermarkSettings; OutputGroups: list[OutputGroup]
    TimecodeConfig: _TimecodeConfig; TimedMetadataInsertion: _TimedMetadataInsertion
class JobTemplate:
    AccelerationSettings: _AccelerationSettings; Arn: str; Category: str; CreatedAt: str; Description: str
    ElementalInferenceSettings: _ElementalInferenceSettings; HopDestinations: list[HopDestination]; LastUpdated: str
    Name: str; Priority: int; Queue: str; Settings: JobTemplateSettings; StatusUpdateInterval: _StatusUpdateInterval
    Type: _Type
class JobTemplateSettings:
    AdAvailOffset: int; AvailBlanking: _AvailBlanking; ColorConversion3DLUTSettings: list[ColorConversion3DLUTSetting]
    Esam: EsamSettings; ExtendedDataServices: _ExtendedDataServices; FollowSource: int; Inputs: list[InputTemplate]
    KantarWatermark: KantarWatermarkSettings; MotionImageInserter: _MotionImageInserter
    MotionImageInserters: list[_MotionImageInserter]; NielsenConfiguration: _NielsenConfiguration
    NielsenNonLinearWatermark: NielsenNonLinearWatermarkSettings; OutputGroups: list[OutputGroup]
    TimecodeConfig: _TimecodeConfig; TimedMetadataInsertion: _TimedMetadataInsertion
class KantarWatermarkSettings:
    ChannelName: str; ContentReference: str; CredentialsSecretName: str; FileOffset: float; KantarLicenseId: int
    KantarServerUrl: str; LogDestination: str; Metadata3: str; Metadata4: str; Metadata5: str; Metadata6: str
    Metadata7: str; Metadata8: str
class ListJobTemplatesResponse:
    JobTemplates: list[JobTemplate]; NextToken: str
class ListJobsResponse:
    Jobs: list[Job]; NextToken: str
class ListPresetsResponse:
    NextToken: str; Presets: list[Preset]
class ListQueuesResponse:
    NextToken: str; Queues: list[Queue]; TotalConcurrentJobs: int; UnallocatedConcurrentJobs: int
class ListTagsForResourceResponse:
    ResourceTags: _ResourceTags
class ListVersionsResponse:
    NextToken: str; Versions: list[JobEngineVersion]
class M2tsScte35Esam:
    Scte35EsamPid: int
class M2tsSettings:
    AudioBufferModel: M2tsAudioBufferModel; AudioDuration: M2tsAudioDuration; AudioFramesPerPes: int
    AudioPids: list[int]; AudioPtsOffsetDelta: int; Bitrate: int; BufferModel: M2tsBufferModel
    DataPTSControl: M2tsDataPtsControl; DvbNitSettings: _DvbNitSettings; DvbSdtSettings: _DvbSdtSettings
    DvbSubPids: list[int]; DvbTdtSettings: _DvbTdtSettings; DvbTeletextPid: int
    EbpAudioInterval: M2tsEbpAudioInterval; EbpPlacement: M2tsEbpPlacement; EsRateInPes: M2tsEsRateInPes
    ForceTsVideoEbpOrder: M2tsForceTsVideoEbpOrder; FragmentTime: float; KlvMetadata: M2tsKlvMetadata
    MaxPcrInterval: int; MinEbpInterval: int; NielsenId3: M2tsNielsenId3; NullPacketBitrate: float; PatInterval: int
    PcrControl: M2tsPcrControl; PcrPid: int; PmtInterval: int; PmtPid: int
    PreventBufferUnderflow: M2tsPreventBufferUnderflow; PrivateMetadataPid: int; ProgramNumber: int; PtsOffset: int
    PtsOffsetMode: TsPtsOffset; RateMode: M2tsRateMode; Scte35Esam: M2tsScte35Esam; Scte35Pid: int
    Scte35Source: M2tsScte35Source; SegmentationMarkers: M2tsSegmentationMarkers
    SegmentationStyle: M2tsSegmentationStyle; SegmentationTime: float; TimedMetadataPid: int; TransportStreamId: int
    VideoPid: int
class M3u8Settings:
    AudioDuration: M3u8AudioDuration; AudioFramesPerPes: int; AudioPids: list[int]; AudioPtsOffsetDelta: int
    DataPTSControl: M3u8DataPtsControl; MaxPcrInterval: int; NielsenId3: M3u8NielsenId3; PatInterval: int
    PcrControl: M3u8PcrControl; PcrPid: int; PmtInterval: int; PmtPid: int; PrivateMetadataPid: int
    ProgramNumber: int; PtsOffset: int; PtsOffsetMode: TsPtsOffset; Scte35Pid: int; Scte35Source: M3u8Scte35Source
    TimedMetadata: _TimedMetadata; TimedMetadataPid: int; TransportStreamId: int; VideoPid: int
class MasteringDisplayColorVolume:
    BluePrimaryX: int; BluePrimaryY: int; GreenPrimaryX: int; GreenPrimaryY: int; MaxLuminance: int; MinLuminance: int
    RedPrimaryX: int; RedPrimaryY: int; WhitePointX: int; WhitePointY: int
class Metadata:
    ETag: str; FileSize: int; LastModified: str; MimeType: str
class MinBottomRenditionSize:
    Height: int; Width: int
class MinTopRenditionSize:
    Height: int; Width: int
class MotionImageInserter:
    Framerate: MotionImageInsertionFramerate; Input: str; InsertionMode: MotionImageInsertionMode
    Offset: MotionImageInsertionOffset; Playback: MotionImagePlayback; StartTime: str
class MotionImageInsertionFramerate:
    FramerateDenominator: int; FramerateNumerator: int
class MotionImageInsertionOffset:
    ImageX: int; ImageY: int
class MovSettings:
    AudioDuration: CmfcAudioDuration; ClapAtom: MovClapAtom; CslgAtom: MovCslgAtom
    Mpeg2FourCCControl: MovMpeg2FourCCControl; PaddingControl: MovPaddingControl; Reference: MovReference
class Mp2Settings:
    AudioDescriptionMix: Mp2AudioDescriptionMix; Bitrate: int; Channels: int; SampleRate: int
class Mp3Settings:
    Bitrate: int; Channels: int; RateControlMode: Mp3RateControlMode; SampleRate: int; VbrQuality: int
class Mp4Settings:
    AudioDuration: CmfcAudioDuration; C2paManifest: Mp4C2paManifest; CertificateSecret: str; CslgAtom: Mp4CslgAtom
    CttsVersion: int; FreeSpaceBox: Mp4FreeSpaceBox; MoovPlacement: Mp4MoovPlacement; Mp4MajorBrand: str
    SigningKmsKey: str
class MpdSettings:
    AccessibilityCaptionHints: MpdAccessibilityCaptionHints; AudioDuration: MpdAudioDuration
    C2paManifest: MpdC2paManifest; CaptionContainerType: MpdCaptionContainerType; CertificateSecret: str
    KlvMetadata: MpdKlvMetadata; ManifestMetadataSignaling: MpdManifestMetadataSignaling; Scte35Esam: MpdScte35Esam
    Scte35Source: MpdScte35Source; SigningKmsKey: str; TimedMetadata: MpdTimedMetadata
    TimedMetadataBoxVersion: MpdTimedMetadataBoxVersion; TimedMetadataSchemeIdUri: str; TimedMetadataValue: str
class Mpeg2Settings:
    AdaptiveQuantization: Mpeg2AdaptiveQuantization; Bitrate: int; CodecLevel: Mpeg2CodecLevel
    CodecProfile: Mpeg2CodecProfile; DynamicSubGop: Mpeg2DynamicSubGop; FramerateControl: Mpeg2FramerateControl
    FramerateConversionAlgorithm: Mpeg2FramerateConversionAlgorithm; FramerateDenominator: int
    FramerateNumerator: int; GopClosedCadence: int; GopSize: float; GopSizeUnits: Mpeg2GopSizeUnits
    HrdBufferFinalFillPercentage: int; HrdBufferInitialFillPercentage: int; HrdBufferSize: int
    InterlaceMode: Mpeg2InterlaceMode; IntraDcPrecision: Mpeg2IntraDcPrecision; MaxBitrate: int; MinIInterval: int
    NumberBFramesBetweenReferenceFrames: int; ParControl: Mpeg2ParControl; ParDenominator: int; ParNumerator: int
    PerFrameMetrics: list[FrameMetricType]; QualityTuningLevel: Mpeg2QualityTuningLevel
    RateControlMode: Mpeg2RateControlMode; ScanTypeConversionMode: Mpeg2ScanTypeConversionMode
    SceneChangeDetect: Mpeg2SceneChangeDetect; SlidingWindowMs: int; SlidingWindowPeakBitrate: int
    SlowPal: Mpeg2SlowPal; Softness: int; SpatialAdaptiveQuantization: Mpeg2SpatialAdaptiveQuantization
    Syntax: Mpeg2Syntax; Telecine: Mpeg2Telecine; TemporalAdaptiveQuantization: Mpeg2TemporalAdaptiveQuantization
class MsSmoothAdditionalManifest:
    ManifestNameModifier: str; SelectedOutputs: list[str]
class MsSmoothEncryptionSettings:
    SpekeKeyProvider: _SpekeKeyProvider
class MsSmoothGroupSettings:
    AdditionalManifests: list[MsSmoothAdditionalManifest]; AudioDeduplication: MsSmoothAudioDeduplication
    Destination: str; DestinationSettings: _DestinationSettings; Encryption: MsSmoothEncryptionSettings
    FragmentLength: int; FragmentLengthControl: MsSmoothFragmentLengthControl
    ManifestEncoding: MsSmoothManifestEncoding
class MultiViewInput:
    FileInput: str
class MultiViewSettings:
    Input: MultiViewInput
class MxfSettings:
    AfdSignaling: MxfAfdSignaling; Profile: MxfProfile; UncompressedAudioWrapping: MxfUncompressedAudioWrapping
    XavcProfileSettings: MxfXavcProfileSettings
class MxfXavcProfileSettings:
    DurationMode: MxfXavcDurationMode; MaxAncDataSize: int
class NexGuardFileMarkerSettings:
    License: str; Payload: int; Preset: str; Strength: WatermarkingStrength
class NielsenConfiguration:
    BreakoutCode: int; DistributorId: str
class NielsenNonLinearWatermarkSettings:
    ActiveWatermarkProcess: NielsenActiveWatermarkProcessType; AdiFilename: str; AssetId: str; AssetName: str
    CbetSourceId: str; EpisodeId: str; MetadataDestination: str; SourceId: int
    SourceWatermarkStatus: NielsenSourceWatermarkStatusType; TicServerUrl: str
    UniqueTicPerAudioTrack: NielsenUniqueTicPerAudioTrackType
class NoiseReducer:
    Filter: NoiseReducerFilter; FilterSettings: NoiseReducerFilterSettings
    SpatialFilterSettings: NoiseReducerSpatialFilterSettings
    TemporalFilterSettings: NoiseReducerTemporalFilterSettings
class NoiseReducerFilterSettings:
    Strength: int
class NoiseReducerSpatialFilterSettings:
    PostFilterSharpenStrength: int; Speed: int; Strength: int
class NoiseReducerTemporalFilterSettings:
    AggressiveMode: int; PostTemporalSharpening: NoiseFilterPostTemporalSharpening
    PostTemporalSharpeningStrength: NoiseFilterPostTemporalSharpeningStrength; Speed: int; Strength: int
class OpusSettings:
    Bitrate: int; Channels: int; SampleRate: int
class Output:
    AudioDescriptions: list[AudioDescription]; CaptionDescriptions: list[CaptionDescription]
    ContainerSettings: _ContainerSettings; Extension: str; NameModifier: str; OutputSettings: _OutputSettings
    Preset: str; VideoDescription: _VideoDescription
class OutputChannelMapping:
    InputChannels: list[int]; InputChannelsFineTune: list[float]
class OutputDetail:
    DurationInMs: int; VideoDetails: VideoDetail
class OutputGroup:
    AutomatedEncodingSettings: _AutomatedEncodingSettings; CustomName: str; Name: str
    OutputGroupSettings: _OutputGroupSettings; Outputs: list[Output]
class OutputGroupDetail:
    OutputDetails: list[OutputDetail]
class OutputGroupSettings:
    CmafGroupSettings: _CmafGroupSettings; DashIsoGroupSettings: _DashIsoGroupSettings
    FileGroupSettings: _FileGroupSettings; HlsGroupSettings: _HlsGroupSettings
    MsSmoothGroupSettings: _MsSmoothGroupSettings; PerFrameMetrics: list[FrameMetricType]; Type: OutputGroupType
class OutputSettings:
    HlsSettings: _HlsSettings
class PartnerWatermarking:
    NexguardFileMarkerSettings: NexGuardFileMarkerSettings
class PassthroughSettings:
    FrameControl: _FrameControl; GopsPerSegment: int; SegmentationMode: PassthroughSegmentationMode
    VideoSelectorMode: _VideoSelectorMode
class Policy:
    HttpInputs: InputPolicy; HttpsInputs: InputPolicy; S3Inputs: InputPolicy
class Preset:
    Arn: str; Category: str; CreatedAt: str; Description: str; LastUpdated: str; Name: str; Settings: PresetSettings
    Type: _Type
class PresetSettings:
    AudioDescriptions: list[AudioDescription]; CaptionDescriptions: list[CaptionDescriptionPreset]
    ContainerSettings: _ContainerSettings; VideoDescription: _VideoDescription
class ProbeResponse:
    ProbeResults: list[ProbeResult]
class ProbeResult:
    Container: _Container; Metadata: _Metadata; TrackMappings: list[TrackMapping]
class ProresSettings:
    ChromaSampling: ProresChromaSampling; CodecProfile: ProresCodecProfile; FramerateControl: ProresFramerateControl
    FramerateConversionAlgorithm: ProresFramerateConversionAlgorithm; FramerateDenominator: int
    FramerateNumerator: int; InterlaceMode: ProresInterlaceMode; ParControl: ProresParControl; ParDenominator: int
    ParNumerator: int; PerFrameMetrics: list[FrameMetricType]; ScanTypeConversionMode: ProresScanTypeConversionMode
    SlowPal: ProresSlowPal; Telecine: ProresTelecine
class PutPolicyResponse:
    Policy: _Policy
class Queue:
    Arn: str; ConcurrentJobs: int; CreatedAt: str; Description: str; LastUpdated: str; MaximumConcurrentFeeds: int
    Name: str; PricingPlan: _PricingPlan; ProgressingJobsCount: int; ReservationPlan: _ReservationPlan
    ServiceOverrides: list[ServiceOverride]; Status: QueueStatus; SubmittedJobsCount: int; Type: _Type
class QueueTransition:
    DestinationQueue: str; SourceQueue: str; Timestamp: str
class Rectangle:
    Height: int; Width: int; X: int; Y: int
class RemixSettings:
    AudioDescriptionAudioChannel: int; AudioDescriptionDataChannel: int; ChannelMapping: _ChannelMapping
    ChannelsIn: int; ChannelsOut: int
class ReservationPlan:
    Commitment: _Commitment; ExpiresAt: str; PurchasedAt: str; RenewalType: _RenewalType; ReservedSlots: int
    Status: ReservationPlanStatus
class ResourceTags:
    Arn: str; Tags: dict[str, str]
class S3DestinationAccessControl:
    CannedAcl: S3ObjectCannedAcl
class S3DestinationSettings:
    AccessControl: S3DestinationAccessControl; Encryption: S3EncryptionSettings; StorageClass: S3StorageClass
class S3EncryptionSettings:
    EncryptionType: S3ServerSideEncryptionType; KmsEncryptionContext: str; KmsKeyArn: str
class SccDestinationSettings:
    Framerate: SccDestinationFramerate
class SdkHttpMetadata:
    AllHttpHeaders: dict[str, list[str]]; HttpHeaders: dict[str, str]; HttpStatusCode: int
class SdkResponseMetadata:
    RequestId: str
class SearchJobsResponse:
    Jobs: list[Job]; NextToken: str
class ServiceOverride:
    Message: str; Name: str; OverrideValue: str; Value: str
class SpekeKeyProvider:
    CertificateArn: str; EncryptionContractConfiguration: _EncryptionContractConfiguration; ResourceId: str
    SystemIds: list[str]; Url: str
class SpekeKeyProviderCmaf:
    CertificateArn: str; DashSignaledSystemIds: list[str]
    EncryptionContractConfiguration: _EncryptionContractConfiguration; HlsSignaledSystemIds: list[str]
    ResourceId: str; Url: str
class SrtDestinationSettings:
    StylePassthrough: SrtStylePassthrough
class StartJobsQueryResponse:
    Id: str
class StaticKeyProvider:
    KeyFormat: str; KeyFormatVersions: str; StaticKeyValue: str; Url: str
class TagResourceResponse:
    ...
class TeletextDestinationSettings:
    PageNumber: str; PageTypes: list[TeletextPageType]
class TeletextSourceSettings:
    PageNumber: str
class TimecodeBurnin:
    FontSize: int; Position: TimecodeBurninPosition; Prefix: str
class TimecodeConfig:
    Anchor: str; Source: TimecodeSource; Start: str; TimestampOffset: str
class TimedMetadataInsertion:
    Id3Insertions: list[Id3Insertion]
class Timing:
    FinishTime: str; StartTime: str; SubmitTime: str
class Track:
    AudioProperties: _AudioProperties; Codec: _Codec; DataProperties: _DataProperties; Duration: float; Index: int
    TrackType: _TrackType; VideoProperties: _VideoProperties
class TrackMapping:
    AudioTrackIndexes: list[int]; DataTrackIndexes: list[int]; VideoTrackIndexes: list[int]
class TrackSourceSettings:
    StreamNumber: int; TrackNumber: int
class TtmlDestinationSettings:
    BackgroundColor: TtmlBackgroundColor; BackgroundOpacity: int; FontColor: TtmlFontColor; FontOpacity: int
    FontSize: int; FontStyle: TtmlFontStyle; FontWeight: TtmlFontWeight; StylePassthrough: TtmlStylePassthrough
    TextDecoration: TtmlTextDecoration
class UncompressedSettings:
    Fourcc: UncompressedFourcc; FramerateControl: UncompressedFramerateControl
    FramerateConversionAlgorithm: UncompressedFramerateConversionAlgorithm; FramerateDenominator: int
    FramerateNumerator: int; InterlaceMode: UncompressedInterlaceMode
    ScanTypeConversionMode: UncompressedScanTypeConversionMode; SlowPal: UncompressedSlowPal
    Telecine: UncompressedTelecine
class UntagResourceResponse:
    ...
class UpdateJobTemplateResponse:
    JobTemplate: _JobTemplate
class UpdatePresetResponse:
    Preset: _Preset
class UpdateQueueResponse:
    Queue: _Queue
class Vc3Settings:
    FramerateControl: Vc3FramerateControl; FramerateConversionAlgorithm: Vc3FramerateConversionAlgorithm
    FramerateDenominator: int; FramerateNumerator: int; InterlaceMode: Vc3InterlaceMode
    ScanTypeConversionMode: Vc3ScanTypeConversionMode; SlowPal: Vc3SlowPal; Telecine: Vc3Telecine; Vc3Class: _Vc3Class
class VideoCodecSettings:
    Av1Settings: _Av1Settings; AvcIntraSettings: _AvcIntraSettings; Codec: VideoCodec
    FrameCaptureSettings: _FrameCaptureSettings; GifSettings: _GifSettings; H264Settings: _H264Settings
    H265Settings: _H265Settings; Mpeg2Settings: _Mpeg2Settings; PassthroughSettings: _PassthroughSettings
    ProresSettings: _ProresSettings; UncompressedSettings: _UncompressedSettings; Vc3Settings: _Vc3Settings
    Vp8Settings: _Vp8Settings; Vp9Settings: _Vp9Settings; XavcSettings: _XavcSettings
class VideoDescription:
    AfdSignaling: _AfdSignaling; AntiAlias: _AntiAlias; ChromaPositionMode: _ChromaPositionMode
    CodecSettings: VideoCodecSettings; ColorMetadata: _ColorMetadata; Crop: Rectangle
    DropFrameTimecode: _DropFrameTimecode; FixedAfd: int; Height: int; Position: Rectangle
    RespondToAfd: _RespondToAfd; ScalingBehavior: _ScalingBehavior; Sharpness: int
    TimecodeInsertion: VideoTimecodeInsertion; TimecodeTrack: _TimecodeTrack; VideoPreprocessors: VideoPreprocessor
    Width: int
class VideoDetail:
    HeightInPx: int; WidthInPx: int
class VideoOverlay:
    Crop: VideoOverlayCrop; EndTimecode: str; InitialPosition: VideoOverlayPosition; Input: VideoOverlayInput
    Playback: VideoOverlayPlayBackMode; StartTimecode: str; Transitions: list[VideoOverlayTransition]
class VideoOverlayCrop:
    Height: int; Unit: VideoOverlayUnit; Width: int; X: int; Y: int
class VideoOverlayInput:
    AudioSelectors: dict[str, AudioSelector]; FileInput: str; InputClippings: list[VideoOverlayInputClipping]
    TimecodeSource: InputTimecodeSource; TimecodeStart: str
class VideoOverlayInputClipping:
    EndTimecode: str; StartTimecode: str
class VideoOverlayPosition:
    Height: int; Opacity: int; Unit: VideoOverlayUnit; Width: int; XPosition: int; YPosition: int
class VideoOverlayTransition:
    EndPosition: VideoOverlayPosition; EndTimecode: str; StartTimecode: str
class VideoPreprocessor:
    ColorCorrector: _ColorCorrector; Deinterlacer: _Deinterlacer; DolbyVision: _DolbyVision
    DurationControl: _DurationControl; Hdr10Plus: _Hdr10Plus; ImageInserter: _ImageInserter
    NoiseReducer: _NoiseReducer; PartnerWatermarking: _PartnerWatermarking; TimecodeBurnin: _TimecodeBurnin
class VideoProperties:
    BitDepth: int; BitRate: int; CodecMetadata: _CodecMetadata; ColorPrimaries: _ColorPrimaries
    DisplayAspectRatio: AspectRatio; FrameRate: _FrameRate; HdrMetadata: _HdrMetadata; Height: int
    MatrixCoefficients: _MatrixCoefficients; Rotation: int; SampleAspectRatio: AspectRatio
    TransferCharacteristics: _TransferCharacteristics; Width: int
class VideoSelector:
    AlphaBehavior: _AlphaBehavior; ColorSpace: _ColorSpace; ColorSpaceUsage: _ColorSpaceUsage
    EmbeddedTimecodeOverride: _EmbeddedTimecodeOverride; Hdr10Metadata: _Hdr10Metadata; MaxLuminance: int
    PadVideo: _PadVideo; Pid: int; ProgramNumber: int; Rotate: InputRotate; SampleRange: InputSampleRange
    SelectorType: VideoSelectorType; Streams: list[int]
class VorbisSettings:
    Channels: int; SampleRate: int; VbrQuality: int
class Vp8Settings:
    Bitrate: int; FramerateControl: Vp8FramerateControl; FramerateConversionAlgorithm: Vp8FramerateConversionAlgorithm
    FramerateDenominator: int; FramerateNumerator: int; GopSize: float; HrdBufferSize: int; MaxBitrate: int
    ParControl: Vp8ParControl; ParDenominator: int; ParNumerator: int; QualityTuningLevel: Vp8QualityTuningLevel
    RateControlMode: Vp8RateControlMode
class Vp9Settings:
    Bitrate: int; FramerateControl: Vp9FramerateControl; FramerateConversionAlgorithm: Vp9FramerateConversionAlgorithm
    FramerateDenominator: int; FramerateNumerator: int; GopSize: float; HrdBufferSize: int; MaxBitrate: int
    ParControl: Vp9ParControl; ParDenominator: int; ParNumerator: int; QualityTuningLevel: Vp9QualityTuningLevel
    RateControlMode: Vp9RateControlMode
class WarningGroup:
    Code: int; Count: int
class WavSettings:
    BitDepth: int; Channels: int; Format: WavFormat; SampleRate: int
class WebvttDestinationSettings:
    Accessibility: WebvttAccessibilitySubs; StylePassthrough: WebvttStylePassthrough
class WebvttHlsSourceSettings:
    RenditionGroupId: str; RenditionLanguageCode: LanguageCode; RenditionName: str
class Xavc4kIntraCbgProfileSettings:
    XavcClass: Xavc4kIntraCbgProfileClass
class Xavc4kIntraVbrProfileSettings:
    XavcClass: Xavc4kIntraVbrProfileClass
class Xavc4kProfileSettings:
    BitrateClass: Xavc4kProfileBitrateClass; CodecProfile: Xavc4kProfileCodecProfile
    FlickerAdaptiveQuantization: XavcFlickerAdaptiveQuantization; GopBReference: XavcGopBReference
    GopClosedCadence: int; HrdBufferSize: int; QualityTuningLevel: Xavc4kProfileQualityTuningLevel; Slices: int
class XavcHdIntraCbgProfileSettings:
    InterlaceMode: XavcInterlaceMode; XavcClass: XavcHdIntraCbgProfileClass
class XavcHdProfileSettings:
    BitrateClass: XavcHdProfileBitrateClass; FlickerAdaptiveQuantization: XavcFlickerAdaptiveQuantization
    GopBReference: XavcGopBReference; GopClosedCadence: int; HrdBufferSize: int; InterlaceMode: XavcInterlaceMode
    QualityTuningLevel: XavcHdProfileQualityTuningLevel; Slices: int; Telecine: XavcHdProfileTelecine
class XavcSettings:
    AdaptiveQuantization: XavcAdaptiveQuantization; EntropyEncoding: XavcEntropyEncoding
    FramerateControl: XavcFramerateControl; FramerateConversionAlgorithm: XavcFramerateConversionAlgorithm
    FramerateDenominator: int; FramerateNumerator: int; PerFrameMetrics: list[FrameMetricType]; Profile: XavcProfile
    SlowPal: XavcSlowPal; Softness: int; SpatialAdaptiveQuantization: XavcSpatialAdaptiveQuantization
    TemporalAdaptiveQuantization: XavcTemporalAdaptiveQuantization
    Xavc4kIntraCbgProfileSettings: _Xavc4kIntraCbgProfileSettings
    Xavc4kIntraVbrProfileSettings: _Xavc4kIntraVbrProfileSettings; Xavc4kProfileSettings: _Xavc4kProfileSettings
    XavcHdIntraCbgProfileSettings: _XavcHdIntraCbgProfileSettings; XavcHdProfileSettings: _XavcHdProfileSettings

_T0 = TypeVar("_T0", default=AssociateCertificateResponse)
_T1 = TypeVar("_T1", default=CancelJobResponse)
_T2 = TypeVar("_T2", default=CreateJobResponse)
_T3 = TypeVar("_T3", default=Any)
_T4 = TypeVar("_T4", default=CreateJobTemplateResponse)
_T5 = TypeVar("_T5", default=CreatePresetResponse)
_T6 = TypeVar("_T6", default=CreateQueueResponse)
_T7 = TypeVar("_T7", default=CreateResourceShareResponse)
_T8 = TypeVar("_T8", default=DeleteJobTemplateResponse)
_T9 = TypeVar("_T9", default=DeletePolicyResponse)
_T10 = TypeVar("_T10", default=DeletePresetResponse)
_T11 = TypeVar("_T11", default=DeleteQueueResponse)
_T12 = TypeVar("_T12", default=DescribeEndpointsResponse)
_T13 = TypeVar("_T13", default=DisassociateCertificateResponse)
_T14 = TypeVar("_T14", default=GetJobResponse)
_T15 = TypeVar("_T15", default=GetJobTemplateResponse)
_T16 = TypeVar("_T16", default=GetJobsQueryResultsResponse)
_T17 = TypeVar("_T17", default=GetPolicyResponse)
_T18 = TypeVar("_T18", default=GetPresetResponse)
_T19 = TypeVar("_T19", default=GetQueueResponse)
_T20 = TypeVar("_T20", default=ListJobTemplatesResponse)
_T21 = TypeVar("_T21", default=ListJobsResponse)
_T22 = TypeVar("_T22", default=ListPresetsResponse)
_T23 = TypeVar("_T23", default=ListQueuesResponse)
_T24 = TypeVar("_T24", default=ListTagsForResourceResponse)
_T25 = TypeVar("_T25", default=ListVersionsResponse)
_T26 = TypeVar("_T26", default=ProbeResponse)
_T27 = TypeVar("_T27", default=PutPolicyResponse)
_T28 = TypeVar("_T28", default=SearchJobsResponse)
_T29 = TypeVar("_T29", default=StartJobsQueryResponse)
_T30 = TypeVar("_T30", default=TagResourceResponse)
_T31 = TypeVar("_T31", default=UntagResourceResponse)
_T32 = TypeVar("_T32", default=UpdateJobTemplateResponse)
_T33 = TypeVar("_T33", default=UpdatePresetResponse)
_T34 = TypeVar("_T34", default=UpdateQueueResponse)

class _AssociateCertificate(CallOptions, total=False):
    Arn: Required[str]
def associate_certificate(name: str, /, *, result: type[_T0] = ..., select: Callable[[AssociateCertificateResponse], _T0] = ..., **arguments: Unpack[_AssociateCertificate]) -> Task[_T0]: ...

class _CancelJob(CallOptions, total=False):
    Id: Required[str]
def cancel_job(name: str, /, *, result: type[_T1] = ..., select: Callable[[CancelJobResponse], _T1] = ..., **arguments: Unpack[_CancelJob]) -> Task[_T1]: ...

class _CreateJob(PlainOptions, total=False):
    AccelerationSettings: AccelerationSettingsDict | _AccelerationSettings
    BillingTagsSource: _BillingTagsSource | str; ClientRequestToken: str
    ElementalInferenceSettings: ElementalInferenceSettingsDict | _ElementalInferenceSettings
    HopDestinations: Sequence[HopDestinationDict | HopDestination]; JobEngineVersion: str; JobTemplate: str
    Priority: int; Queue: str; Role: Required[str]; Settings: Required[JobSettingsDict | JobSettings]
    SimulateReservedQueue: _SimulateReservedQueue | str; StatusUpdateInterval: _StatusUpdateInterval | str
    Tags: Mapping[str, str]; UserMetadata: Mapping[str, str]
@overload
def create_job(name: str, /, *, result: type[_T2] = ..., select: Callable[[CreateJobResponse], _T2] = ..., **arguments: Unpack[_CreateJob]) -> Task[_T2]: ...
@overload
def create_job(name: str, /, *, wait: Literal[True], result: type[_T3] = ..., select: Callable[[Any], _T3] = ..., **arguments: Unpack[_CreateJob]) -> Task[_T3]: ...

class _CreateJobTemplate(CallOptions, total=False):
    AccelerationSettings: AccelerationSettingsDict | _AccelerationSettings; Category: str; Description: str
    ElementalInferenceSettings: ElementalInferenceSettingsDict | _ElementalInferenceSettings
    HopDestinations: Sequence[HopDestinationDict | HopDestination]; Name: Required[str]; Priority: int; Queue: str
    Settings: Required[JobTemplateSettingsDict | JobTemplateSettings]
    StatusUpdateInterval: _StatusUpdateInterval | str; Tags: Mapping[str, str]
def create_job_template(name: str, /, *, result: type[_T4] = ..., select: Callable[[CreateJobTemplateResponse], _T4] = ..., **arguments: Unpack[_CreateJobTemplate]) -> Task[_T4]: ...

class _CreatePreset(CallOptions, total=False):
    Category: str; Description: str; Name: Required[str]; Settings: Required[PresetSettingsDict | PresetSettings]
    Tags: Mapping[str, str]
def create_preset(name: str, /, *, result: type[_T5] = ..., select: Callable[[CreatePresetResponse], _T5] = ..., **arguments: Unpack[_CreatePreset]) -> Task[_T5]: ...

class _CreateQueue(CallOptions, total=False):
    ConcurrentJobs: int; Description: str; MaximumConcurrentFeeds: int; Name: Required[str]
    PricingPlan: _PricingPlan | str; ReservationPlanSettings: ReservationPlanSettingsDict; Status: QueueStatus | str
    Tags: Mapping[str, str]
def create_queue(name: str, /, *, result: type[_T6] = ..., select: Callable[[CreateQueueResponse], _T6] = ..., **arguments: Unpack[_CreateQueue]) -> Task[_T6]: ...

class _CreateResourceShare(CallOptions, total=False):
    JobId: Required[str]; SupportCaseId: Required[str]
def create_resource_share(name: str, /, *, result: type[_T7] = ..., select: Callable[[CreateResourceShareResponse], _T7] = ..., **arguments: Unpack[_CreateResourceShare]) -> Task[_T7]: ...

class _DeleteJobTemplate(CallOptions, total=False):
    Name: Required[str]
def delete_job_template(name: str, /, *, result: type[_T8] = ..., select: Callable[[DeleteJobTemplateResponse], _T8] = ..., **arguments: Unpack[_DeleteJobTemplate]) -> Task[_T8]: ...

class _DeletePolicy(CallOptions, total=False):
    ...
def delete_policy(name: str, /, *, result: type[_T9] = ..., select: Callable[[DeletePolicyResponse], _T9] = ..., **arguments: Unpack[_DeletePolicy]) -> Task[_T9]: ...

class _DeletePreset(CallOptions, total=False):
    Name: Required[str]
def delete_preset(name: str, /, *, result: type[_T10] = ..., select: Callable[[DeletePresetResponse], _T10] = ..., **arguments: Unpack[_DeletePreset]) -> Task[_T10]: ...

class _DeleteQueue(CallOptions, total=False):
    Name: Required[str]
def delete_queue(name: str, /, *, result: type[_T11] = ..., select: Callable[[DeleteQueueResponse], _T11] = ..., **arguments: Unpack[_DeleteQueue]) -> Task[_T11]: ...

class _DescribeEndpoints(CallOptions, total=False):
    MaxResults: int; Mode: DescribeEndpointsMode | str; NextToken: str
def describe_endpoints(name: str, /, *, result: type[_T12] = ..., select: Callable[[DescribeEndpointsResponse], _T12] = ..., **arguments: Unpack[_DescribeEndpoints]) -> Task[_T12]: ...

class _DisassociateCertificate(CallOptions, total=False):
    Arn: Required[str]
def disassociate_certificate(name: str, /, *, result: type[_T13] = ..., select: Callable[[DisassociateCertificateResponse], _T13] = ..., **arguments: Unpack[_DisassociateCertificate]) -> Task[_T13]: ...

class _GetJob(CallOptions, total=False):
    Id: Required[str]
def get_job(name: str, /, *, result: type[_T14] = ..., select: Callable[[GetJobResponse], _T14] = ..., **arguments: Unpack[_GetJob]) -> Task[_T14]: ...

class _GetJobTemplate(CallOptions, total=False):
    Name: Required[str]
def get_job_template(name: str, /, *, result: type[_T15] = ..., select: Callable[[GetJobTemplateResponse], _T15] = ..., **arguments: Unpack[_GetJobTemplate]) -> Task[_T15]: ...

class _GetJobsQueryResults(CallOptions, total=False):
    Id: Required[str]
def get_jobs_query_results(name: str, /, *, result: type[_T16] = ..., select: Callable[[GetJobsQueryResultsResponse], _T16] = ..., **arguments: Unpack[_GetJobsQueryResults]) -> Task[_T16]: ...

class _GetPolicy(CallOptions, total=False):
    ...
def get_policy(name: str, /, *, result: type[_T17] = ..., select: Callable[[GetPolicyResponse], _T17] = ..., **arguments: Unpack[_GetPolicy]) -> Task[_T17]: ...

class _GetPreset(CallOptions, total=False):
    Name: Required[str]
def get_preset(name: str, /, *, result: type[_T18] = ..., select: Callable[[GetPresetResponse], _T18] = ..., **arguments: Unpack[_GetPreset]) -> Task[_T18]: ...

class _GetQueue(CallOptions, total=False):
    Name: Required[str]
def get_queue(name: str, /, *, result: type[_T19] = ..., select: Callable[[GetQueueResponse], _T19] = ..., **arguments: Unpack[_GetQueue]) -> Task[_T19]: ...

class _ListJobTemplates(CallOptions, total=False):
    Category: str; ListBy: JobTemplateListBy | str; MaxResults: int; NextToken: str; Order: _Order | str
def list_job_templates(name: str, /, *, result: type[_T20] = ..., select: Callable[[ListJobTemplatesResponse], _T20] = ..., **arguments: Unpack[_ListJobTemplates]) -> Task[_T20]: ...

class _ListJobs(CallOptions, total=False):
    MaxResults: int; NextToken: str; Order: _Order | str; Queue: str; Status: JobStatus | str
def list_jobs(name: str, /, *, result: type[_T21] = ..., select: Callable[[ListJobsResponse], _T21] = ..., **arguments: Unpack[_ListJobs]) -> Task[_T21]: ...

class _ListPresets(CallOptions, total=False):
    Category: str; ListBy: PresetListBy | str; MaxResults: int; NextToken: str; Order: _Order | str
def list_presets(name: str, /, *, result: type[_T22] = ..., select: Callable[[ListPresetsResponse], _T22] = ..., **arguments: Unpack[_ListPresets]) -> Task[_T22]: ...

class _ListQueues(CallOptions, total=False):
    ListBy: QueueListBy | str; MaxResults: int; NextToken: str; Order: _Order | str
def list_queues(name: str, /, *, result: type[_T23] = ..., select: Callable[[ListQueuesResponse], _T23] = ..., **arguments: Unpack[_ListQueues]) -> Task[_T23]: ...

class _ListTagsForResource(CallOptions, total=False):
    Arn: Required[str]
def list_tags_for_resource(name: str, /, *, result: type[_T24] = ..., select: Callable[[ListTagsForResourceResponse], _T24] = ..., **arguments: Unpack[_ListTagsForResource]) -> Task[_T24]: ...

class _ListVersions(CallOptions, total=False):
    MaxResults: int; NextToken: str
def list_versions(name: str, /, *, result: type[_T25] = ..., select: Callable[[ListVersionsResponse], _T25] = ..., **arguments: Unpack[_ListVersions]) -> Task[_T25]: ...

class _Probe(CallOptions, total=False):
    InputFiles: Sequence[ProbeInputFileDict]
def probe(name: str, /, *, result: type[_T26] = ..., select: Callable[[ProbeResponse], _T26] = ..., **arguments: Unpack[_Probe]) -> Task[_T26]: ...

class _PutPolicy(CallOptions, total=False):
    Policy: Required[PolicyDict | _Policy]
def put_policy(name: str, /, *, result: type[_T27] = ..., select: Callable[[PutPolicyResponse], _T27] = ..., **arguments: Unpack[_PutPolicy]) -> Task[_T27]: ...

class _SearchJobs(CallOptions, total=False):
    InputFile: str; MaxResults: int; NextToken: str; Order: _Order | str; Queue: str; Status: JobStatus | str
def search_jobs(name: str, /, *, result: type[_T28] = ..., select: Callable[[SearchJobsResponse], _T28] = ..., **arguments: Unpack[_SearchJobs]) -> Task[_T28]: ...

class _StartJobsQuery(CallOptions, total=False):
    FilterList: Sequence[JobsQueryFilterDict]; MaxResults: int; NextToken: str; Order: _Order | str
def start_jobs_query(name: str, /, *, result: type[_T29] = ..., select: Callable[[StartJobsQueryResponse], _T29] = ..., **arguments: Unpack[_StartJobsQuery]) -> Task[_T29]: ...

class _TagResource(CallOptions, total=False):
    Arn: Required[str]; Tags: Required[Mapping[str, str]]
def tag_resource(name: str, /, *, result: type[_T30] = ..., select: Callable[[TagResourceResponse], _T30] = ..., **arguments: Unpack[_TagResource]) -> Task[_T30]: ...

class _UntagResource(CallOptions, total=False):
    Arn: Required[str]; TagKeys: Sequence[str]
def untag_resource(name: str, /, *, result: type[_T31] = ..., select: Callable[[UntagResourceResponse], _T31] = ..., **arguments: Unpack[_UntagResource]) -> Task[_T31]: ...

class _UpdateJobTemplate(CallOptions, total=False):
    AccelerationSettings: AccelerationSettingsDict | _AccelerationSettings; Category: str; Description: str
    ElementalInferenceSettings: ElementalInferenceSettingsDict | _ElementalInferenceSettings
    HopDestinations: Sequence[HopDestinationDict | HopDestination]; Name: Required[str]; Priority: int; Queue: str
    Settings: JobTemplateSettingsDict | JobTemplateSettings; StatusUpdateInterval: _StatusUpdateInterval | str
def update_job_template(name: str, /, *, result: type[_T32] = ..., select: Callable[[UpdateJobTemplateResponse], _T32] = ..., **arguments: Unpack[_UpdateJobTemplate]) -> Task[_T32]: ...

class _UpdatePreset(CallOptions, total=False):
    Category: str; Description: str; Name: Required[str]; Settings: PresetSettingsDict | PresetSettings
def update_preset(name: str, /, *, result: type[_T33] = ..., select: Callable[[UpdatePresetResponse], _T33] = ..., **arguments: Unpack[_UpdatePreset]) -> Task[_T33]: ...

class _UpdateQueue(CallOptions, total=False):
    ConcurrentJobs: int; Description: str; MaximumConcurrentFeeds: int; Name: Required[str]
    ReservationPlanSettings: ReservationPlanSettingsDict; Status: QueueStatus | str
def update_queue(name: str, /, *, result: type[_T34] = ..., select: Callable[[UpdateQueueResponse], _T34] = ..., **arguments: Unpack[_UpdateQueue]) -> Task[_T34]: ...
